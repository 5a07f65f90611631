using Microsoft.Playwright;
using OnRecord.Pages;
using OnRecord.Records;
using OnRecord.Tests.Records;

namespace OnRecord.Tests.Pages;

/// <summary>A Chromium for the tests of one class, and the pages it opens, written to files as a reader has them. Skips where there is no Chromium.</summary>
public sealed class Browser : IAsyncLifetime
{
    readonly string folder = Directory.CreateTempSubdirectory("onrecord-pages-").FullName;
    IPlaywright? playwright;
    IBrowser? chromium;
    IPage? page;

    public static string Executable => Environment.GetEnvironmentVariable("ONRECORD_CHROMIUM") ?? "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable)) return;
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        await WriteAsync("sample", [SampleStory.Record], SampleStory.ById);
        var (large, texts) = LargeStory.Make();
        await WriteAsync("forty", [large], texts);
        await WriteAsync("one", [SampleStory.OneReport], SampleStory.ById);
        await WriteAsync("none", [], SampleStory.ById);
        await WriteAsync("two", [SampleStory.Record, large], texts.Concat(SampleStory.ById).ToDictionary(StringComparer.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Opens a page; its requests and complaints are kept on the returned visit.</summary>
    public async Task<Visit> OpenAsync(string name, int width = 1280, int height = 900, bool dark = false, string hash = "")
    {
        Assert.SkipUnless(chromium is not null, $"no Chromium at {Executable} (apt-get install chromium, or set ONRECORD_CHROMIUM)");
        page ??= await chromium!.NewPageAsync();
        await page.GotoAsync("about:blank");
        await page.SetViewportSizeAsync(width, height);
        await page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, Media = Media.Screen });
        var visit = new Visit(page);
        await page.GotoAsync($"file://{folder}/{name}.html{hash}");
        return visit;
    }

    async Task WriteAsync(string name, System.Collections.Immutable.ImmutableArray<Record> records, IReadOnlyDictionary<string, Report> reports) =>
        await File.WriteAllTextAsync(
            Path.Combine(folder, name + ".html"), await RecordPage.RenderAsync(records, reports), TestContext.Current.CancellationToken);
}

/// <summary>One look at a page; the browser's one tab is used for all of them in turn.</summary>
public sealed class Visit : IDisposable
{
    public Visit(IPage page)
    {
        Page = page;
        page.Request += Requested;
        page.Console += Complained;
        page.PageError += Failed;
    }

    public IPage Page { get; }
    public List<string> Requests { get; } = [];
    public List<string> Complaints { get; } = [];

    public void Dispose()
    {
        Page.Request -= Requested;
        Page.Console -= Complained;
        Page.PageError -= Failed;
    }

    void Requested(object? sender, IRequest request) => Requests.Add(request.Url);

    void Complained(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning") Complaints.Add(message.Text);
    }

    void Failed(object? sender, string error) => Complaints.Add(error);
}

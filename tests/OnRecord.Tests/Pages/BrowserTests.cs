using Microsoft.Playwright;
using OnRecord.Records;
using OnRecord.Tests.Records;

namespace OnRecord.Tests.Pages;

/// <summary>The page as a reader uses it, in Chromium.</summary>
public class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    const string Shown = ".report:not([hidden])";

    [Fact]
    public async Task Nothing_is_asked_of_anyone_and_the_browser_has_no_complaint()
    {
        foreach (var name in new[] { "sample", "none", "two" })
        {
            using var visit = await browser.OpenAsync(name);
            await visit.Page.Keyboard.PressAsync("j");
            Assert.Single(visit.Requests);
            Assert.Empty(visit.Complaints);
        }
    }

    [Fact]
    public async Task A_click_on_an_account_shows_its_passage_in_each_report_and_back_returns()
    {
        using var visit = await browser.OpenAsync("sample", 1920);
        await visit.Page.ClickAsync("#e4 a.chip[href^='#e4.1~']");
        Assert.Equal(["the collision of the ferry Selkie in Aldmouth harbour last March", "the Selkie hit a pier on March 14, 2025", "a ferry that struck a pier last year", "a ferry that struck a pier last year"], await visit.Page.Locator(".text .on").AllTextContentsAsync());
        Assert.Equal(["B", "A"], (await visit.Page.GetAttributeAsync(".record", "data-shown"))!.Split(' '));
        Assert.True(await visit.Page.Locator("[data-letter=B] .on").IsVisibleAsync());
        Assert.Contains("#e4.1~", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.GoBackAsync();
        Assert.DoesNotContain("#", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator(".text .on").CountAsync());
    }

    [Fact]
    public async Task On_a_phone_a_passage_is_brought_into_view_and_the_way_back_too()
    {
        using var visit = await browser.OpenAsync("sample", 390, 800);
        var chip = visit.Page.Locator("#e4 a.chip[href^='#e4.1~']");
        await chip.ScrollIntoViewIfNeededAsync();
        var before = await visit.Page.EvaluateAsync<double>("scrollY");
        await chip.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-letter=B] .on")).ToBeInViewportAsync();
        await visit.Page.ClickAsync(".back");
        await Assertions.Expect(chip).ToBeInViewportAsync();
        Assert.Equal(before, await visit.Page.EvaluateAsync<double>("scrollY"), 2.0);
    }

    [Fact]
    public async Task A_click_in_a_report_goes_to_the_entry()
    {
        using var visit = await browser.OpenAsync("sample");
        await visit.Page.ClickAsync("[data-letter=A] a.m >> text=54");
        await Assertions.Expect(visit.Page.Locator("#e8.on")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Everything_goes_by_keyboard()
    {
        using var visit = await browser.OpenAsync("sample");
        var page = visit.Page;
        await page.Keyboard.PressAsync("j");
        Assert.Equal("e1", await page.Locator(".entry.on").GetAttributeAsync("id"));
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        Assert.Equal("e2", await page.Locator(".entry.on").GetAttributeAsync("id"));
        await page.Keyboard.PressAsync("3");
        Assert.Equal("C", await page.Locator(Shown).GetAttributeAsync("data-letter"));
        await page.Keyboard.PressAsync("d");
        Assert.Equal(3, await page.Locator(".entry:visible").CountAsync());
        await page.Keyboard.PressAsync("d");
        Assert.Equal(18, await page.Locator(".entry:visible").CountAsync());
        await page.Keyboard.PressAsync("s");
        Assert.Equal(4, await page.Locator(Shown).CountAsync());
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("#help").IsVisibleAsync());
    }

    [Fact]
    public async Task Entries_are_filtered_by_standing_kind_person_and_outlet()
    {
        using var visit = await browser.OpenAsync("sample");
        var page = visit.Page;
        await page.ClickAsync(".standings button.refined");
        Assert.Equal(4, await page.Locator(".entry:visible").CountAsync());
        await page.UncheckAsync("[value=figure]");
        Assert.Equal(3, await page.Locator(".entry:visible").CountAsync());
        await page.ClickAsync(".standings button.refined");
        await page.SelectOptionAsync("[name=person]", "p4");
        Assert.Equal(["e10", "e13"], await page.Locator(".entry:visible").EvaluateAllAsync<string[]>("all => all.map(e => e.id)"));
        await page.SelectOptionAsync("[name=report]", "B");
        Assert.Equal("1 of 18 entries", await page.TextContentAsync(".shown"));
        await page.ClickAsync("[type=reset]");
        await Assertions.Expect(page.Locator(".entry[hidden]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_link_to_a_passage_shows_it_where_its_words_stand_and_says_so_where_they_do_not()
    {
        using var first = await browser.OpenAsync("sample");
        await first.Page.ClickAsync("#e2 a.chip[href^='#e2.1~']");
        await first.Page.EvaluateAsync("navigator.clipboard.writeText = async text => { window.copied = text; }");
        await first.Page.ClickAsync("[data-letter=B] .at button");
        var hash = new Uri(await first.Page.EvaluateAsync<string>("window.copied")).Fragment;
        Assert.StartsWith("#p=meridian:", hash, StringComparison.Ordinal);

        const string Marked = "[...(CSS.highlights.get('passage') || [])].map(String).join('|')";
        using var again = await browser.OpenAsync("sample", hash: hash);
        Assert.Equal("about 12 minutes", await again.Page.EvaluateAsync<string>(Marked));
        Assert.Equal("B", await again.Page.Locator(Shown).GetAttributeAsync("data-letter"));

        using var moved = await browser.OpenAsync("sample", hash: System.Text.RegularExpressions.Regex.Replace(hash, @":\d+-(\d+)", m => $":{310 + 7}-{326 + 7}", default, TimeSpan.FromSeconds(1)));
        Assert.Equal("about 12 minutes", await moved.Page.EvaluateAsync<string>(Marked));

        using var changed = await browser.OpenAsync("sample", hash: hash.Replace("12", "21", StringComparison.Ordinal));
        Assert.True(await changed.Page.Locator("#notice").IsVisibleAsync());
        Assert.Contains("The text has changed", await changed.Page.TextContentAsync("#notice"), StringComparison.Ordinal);
        Assert.Equal("", await changed.Page.EvaluateAsync<string>(Marked));
    }

    [Fact]
    public async Task A_link_to_what_is_no_longer_there_fails_for_all_to_see()
    {
        using var visit = await browser.OpenAsync("sample");
        foreach (var hash in new[] { "#e2~0000000", "#e2.1~0000000", "#e99", "#p=nobody:1-2&q=x&b=&a=", "#p=meridian:1-2" })
        {
            await visit.Page.EvaluateAsync("hash => { location.hash = hash; }", hash);
            await visit.Page.WaitForSelectorAsync("#notice:visible");
            Assert.Equal(0, await visit.Page.Locator(".on").CountAsync());
            await visit.Page.ClickAsync("#notice button");
        }
    }

    [Theory]
    [InlineData("sample", 390, 1)]
    [InlineData("sample", 1280, 1)]
    [InlineData("sample", 1920, 2)]
    [InlineData("forty", 390, 1)]
    public async Task The_page_fits_its_window(string name, int width, int reports)
    {
        using var visit = await browser.OpenAsync(name, width);
        Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        Assert.Equal(reports, await visit.Page.Locator(Shown).CountAsync());
        var beside = await visit.Page.EvaluateAsync<bool>("document.querySelector('.panes').getBoundingClientRect().left >= document.querySelector('main').getBoundingClientRect().right");
        Assert.Equal(width >= 960, beside);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Text_stands_out_from_its_ground_as_WCAG_AA_asks(bool dark)
    {
        using var visit = await browser.OpenAsync("sample", dark: dark);
        await visit.Page.Keyboard.PressAsync("j");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("""
            () => {
              const parse = c => (c.match(/[\d.]+/g) || []).map(Number);
              const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
              const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] > 0) return c; } return [255, 255, 255]; };
              const low = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const e = walker.currentNode.parentElement;
                if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest('svg, .more')) continue;
                const s = getComputedStyle(e), a = light(parse(s.color)), b = light(ground(e));
                const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                if (ratio < 4.5) low.add(e.tagName + '.' + e.className + ' ' + s.color + ' ' + ratio.toFixed(2));
              }
              return [...low];
            }
            """));
    }

    [Fact]
    public async Task The_records_data_can_be_saved_from_the_page()
    {
        using var visit = await browser.OpenAsync("sample");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync("[data-save]"));
        var saved = RecordJson.Read(await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken));
        Assert.Equal(SampleStory.Record.Story.Title, saved[0].Story.Title);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task In_print_the_passages_are_footnotes()
    {
        using var visit = await browser.OpenAsync("sample");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await visit.Page.Locator(".footnotes li").First.IsVisibleAsync());
        Assert.True(await visit.Page.Locator("#e1 .fn").First.IsVisibleAsync());
        Assert.False(await visit.Page.Locator(".panes").IsVisibleAsync());
    }

    /// <summary>Not a test: with ONRECORD_PICTURES=folder it takes the pictures that a change of a page is looked at with.</summary>
    [Fact]
    public async Task Pictures_to_look_at()
    {
        var folder = Environment.GetEnvironmentVariable("ONRECORD_PICTURES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "set ONRECORD_PICTURES to a folder to take pictures");
        using (var visit = await browser.OpenAsync("sample", 1920, 1000, hash: "#e1"))
        {
            await visit.Page.Keyboard.PressAsync("s");
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, "beside.png") });
        }
        using (var visit = await browser.OpenAsync("sample", 794, 1123))
        {
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, "print.png"), FullPage = true });
        }
        foreach (var name in new[] { "sample", "forty", "one", "none", "two" })
        {
            foreach (var width in new[] { 390, 1280, 1920 })
            {
                foreach (var dark in new[] { false, true })
                {
                    using var visit = await browser.OpenAsync(name, width, width == 390 ? 844 : 1000, dark);
                    await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, $"{name}-{width}-{(dark ? "dark" : "light")}.png"), FullPage = true });
                }
            }
        }
    }
}

using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OnRecord.Pages;
using OnRecord.Records;
using OnRecord.Tests.Records;

namespace OnRecord.Tests.Pages;

public class RecordPageTests
{
    static readonly Task<string> Sample = RecordPage.RenderAsync([SampleStory.Record], SampleStory.ById);

    static async Task<IDocument> PageAsync() => new HtmlParser().ParseDocument(await Sample);

    static Task<string> RenderAsync(Record record, params Report[] reports) => RecordPage.RenderAsync([record], reports.ToDictionary(r => r.Id, StringComparer.Ordinal));

    /// <summary>A record of one report whose every word tries to be markup.</summary>
    static (Record, Report) Hostile(string words)
    {
        var report = ReportLayout.Apply(new Report { Id = "x\"><b>", Text = $"Before {words} after.", Outlet = words, Title = words, Url = "javascript:alert(1)" });
        Account account = new(report.Id, 7, 7 + words.Length, words) { Form = "direct", Basis = new("unnamed", words, "alleged"), Value = new(1, 2, words, true) };
        return (new Record
        {
            Story = new("s", words, null, null, null) { Lead = [account] },
            Reports = [new(report.Id, words, words, words, [words], null, words, "o", 3) { Url = report.Url }],
            Origins = [new("o", "agency", words, [report.Id], 0.5)],
            People = [new("p", words, "person", [words], [new(words, report.Id, 7, 7 + words.Length)], null), new("q", words, "place", [], [], null)],
            Entries = [new("e1", "figure", "differs", 1, 1, words) { Accounts = [account, account], Speaker = words, Measure = words, Why = new(words, words), Differences = [new("value", [0, 1], words)] }],
            Timeline = [new(words, words, ["e1"])],
            Proceeding = new() { Lines = [new("court", words, null, words, [account], ["e1"])] },
        }, report);
    }

    [Fact]
    public async Task A_script_in_a_report_is_shown_as_text()
    {
        const string Words = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'&amp;\u2028</style>";
        var (record, report) = Hostile(Words);
        var html = await RenderAsync(record, report);
        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, link, base, form[action]"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(Words.Split('\u2028')[0], page.QuerySelector(".report .text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Words, page.QuerySelector("h1")!.TextContent);
        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(page.QuerySelector("#record-data")!.TextContent)), CompressionMode.Decompress);
        using var json = new MemoryStream();
        await gzip.CopyToAsync(json, TestContext.Current.CancellationToken);
        Assert.Equal(Words, RecordJson.Read(json.ToArray())[0].Story.Title);
    }

    [Fact]
    public async Task The_page_asks_nobody_for_anything_and_says_so_to_the_browser()
    {
        var page = await PageAsync();
        Assert.Empty(page.QuerySelectorAll("[src], link, [srcset], [style], img"));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_of_few_reports_is_under_500_KB() => Assert.InRange(Encoding.UTF8.GetByteCount(await Sample), 1, 500_000);

    [Fact]
    public async Task Two_runs_give_the_same_bytes() => Assert.Equal(await Sample, await RecordPage.RenderAsync([SampleStory.Record], SampleStory.ById));

    [Fact]
    public async Task Every_entry_and_every_account_is_on_the_page_once_and_its_link_leads_to_its_words()
    {
        var page = await PageAsync();
        Assert.Equal(SampleStory.Record.Entries.Length, page.QuerySelectorAll("article.entry").Length);
        foreach (var entry in SampleStory.Record.Entries)
        {
            for (var i = 0; i < entry.Accounts.Length; i++)
            {
                var claim = $"{entry.Id}.{i}";
                var chip = Assert.Single(page.QuerySelectorAll($"a.chip[href^='#{claim}~']"));
                Assert.NotNull(page.GetElementById(chip.GetAttribute("href")![1..]));
                var marked = string.Concat(page.QuerySelectorAll($".text [data-a~='{claim}']").Select(m => m.TextContent));
                Assert.Equal(entry.Accounts[i].Text, marked);
            }
        }
    }

    [Fact]
    public async Task The_text_of_each_report_is_there_to_the_code_unit()
    {
        var page = await PageAsync();
        foreach (var report in SampleStory.Reports)
        {
            foreach (var block in page.QuerySelectorAll($"[data-report='{report.Id}'] [data-s]"))
            {
                var start = int.Parse(block.GetAttribute("data-s")!, null);
                Assert.Equal(report.Text.Substring(start, block.TextContent.Length), block.TextContent);
            }
        }
    }

    [Fact]
    public async Task Every_link_within_the_page_leads_somewhere()
    {
        var page = await PageAsync();
        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task A_screen_reader_hears_the_standing_and_the_accounts_as_a_list()
    {
        var entry = (await PageAsync()).GetElementById("e1")!;
        Assert.Equal("The judge to Mr Voss. differs: four accounts", entry.QuerySelector("h3")!.TextContent);
        Assert.Equal(3, entry.QuerySelectorAll("[role=list] [role=listitem]").Length);
        Assert.Equal(["“Mr Voss, you are very close to a night in the cells; now answer the question”"], entry.QuerySelectorAll("[role=listitem]").Take(1).Select(r => string.Join(' ', r.QuerySelectorAll("td").Select(c => c.TextContent.Trim()))));
    }

    [Fact]
    public async Task A_passage_whose_text_has_changed_is_said_to_have_and_marks_nothing()
    {
        var changed = SampleStory.Reports.Select(r => r.Id == "meridian" ? ReportLayout.Apply(r with { Text = "New opening. " + r.Text }) : r).ToArray();
        var page = new HtmlParser().ParseDocument(await RenderAsync(SampleStory.Record, changed));
        Assert.Empty(page.QuerySelectorAll("[data-report=meridian] [data-a]"));
        Assert.NotEmpty(page.QuerySelectorAll("#e1 .chip.changed"));
        Assert.NotEmpty(page.QuerySelectorAll("[data-report=chronicle] [data-a]"));
    }

    [Fact]
    public async Task States_without_reports_without_text_and_with_one_report_have_words_of_their_own()
    {
        Assert.Contains("No report could be read", await RecordPage.RenderAsync([], SampleStory.ById), StringComparison.Ordinal);
        Assert.Contains("The text of this report is not on this page", await RenderAsync(SampleStory.Record), StringComparison.Ordinal);
        Assert.Contains("One report so far", await RenderAsync(SampleStory.OneReport, [.. SampleStory.Reports]), StringComparison.Ordinal);
        Assert.Contains("no statement, figure or event was found", await RenderAsync(SampleStory.Record with { Entries = [], Timeline = [] }, [.. SampleStory.Reports]), StringComparison.Ordinal);
        var agreed = SampleStory.Record with { Entries = [.. SampleStory.Record.Entries.Where(e => e.Standing == "agreed")] };
        Assert.Contains("Where several origins report the same thing, they agree", await RenderAsync(agreed, [.. SampleStory.Reports]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_stories_have_an_index_and_places_of_their_own()
    {
        var (large, texts) = LargeStory.Make();
        var all = texts.Concat(SampleStory.ById).ToDictionary(StringComparer.Ordinal);
        var page = new HtmlParser().ParseDocument(await RecordPage.RenderAsync([SampleStory.Record, large], all));
        Assert.Equal(2, page.QuerySelectorAll("nav.index li").Length);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }
}

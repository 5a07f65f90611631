using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using OnRecord.Records;

namespace OnRecord.Tests.Records;

public class RecordJsonTests
{
    static byte[] Written(params Record[] records)
    {
        using var stream = new MemoryStream();
        RecordJson.Write(stream, [.. records]);
        return stream.ToArray();
    }

    [Fact]
    public void What_was_written_reads_back_and_writes_the_same_bytes()
    {
        var first = Written(SampleStory.Record, SampleStory.OneReport);
        var read = RecordJson.Read(first);
        Assert.Equal(2, read.Length);
        Assert.Equal(first, Written([.. read]));
    }

    [Fact]
    public void The_document_names_its_schema_and_generator()
    {
        using var json = JsonDocument.Parse(Written());
        Assert.Equal("onrecord.record/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("OnRecord", json.RootElement.GetProperty("generator").GetProperty("name").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("records").GetArrayLength());
    }

    [Fact]
    public void Fields_of_the_schema_are_there_even_when_unknown_and_optional_ones_are_not()
    {
        using var json = JsonDocument.Parse(Written(SampleStory.Record));
        var record = json.RootElement.GetProperty("records")[0];
        var report = record.GetProperty("reports")[1];
        Assert.Equal(JsonValueKind.Null, report.GetProperty("dateline").ValueKind);
        Assert.False(report.TryGetProperty("url", out _));
        var entry = record.GetProperty("entries")[3];
        Assert.False(entry.TryGetProperty("speaker", out _));
        Assert.False(entry.GetProperty("accounts")[0].TryGetProperty("form", out _));
        Assert.Equal("2025-03", entry.GetProperty("accounts")[0].GetProperty("when").GetString());
        Assert.Empty(entry.GetProperty("differences").EnumerateArray());
        Assert.False(record.GetProperty("people")[1].TryGetProperty("age", out _));
    }

    [Fact]
    public void An_open_bound_is_null_and_a_span_has_start_and_end()
    {
        using var json = JsonDocument.Parse(Written(SampleStory.Record));
        var entries = json.RootElement.GetProperty("records")[0].GetProperty("entries");
        var value = entries[2].GetProperty("accounts")[1].GetProperty("value");
        Assert.Equal("""{"min":3000000,"max":null,"unit":"GBP","approx":false}""", value.GetRawText());
        Assert.Matches("""^\[\{"start":\d+,"end":\d+\}\]$""", entries[0].GetProperty("accounts")[0].GetProperty("quoted").GetRawText());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"schema":"onrecord.record/2","generator":{"name":"x","version":"1"},"records":[]}""")]
    [InlineData("""{"schema":"onrecord.record/1","generator":{"name":"x","version":"1"},"records":[{"story":null}]}""")]
    public void What_is_not_a_record_is_refused(string json) => Assert.Throws<JsonException>(() => RecordJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Lists_left_out_of_the_json_are_empty()
    {
        var read = RecordJson.Read("""
            {"schema":"onrecord.record/1","generator":{"name":"x","version":"1"},"records":[{"story":{"id":"s","title":"t","referenceDate":null,"from":null,"to":null},
            "reports":[],"origins":[],"people":[],"timeline":[],"entries":[{"id":"e1","kind":"event","standing":"single","origins":1,"outlets":1,"headline":"h",
            "accounts":[{"report":"r","start":0,"end":1,"text":"x","basis":null}]}]}]}
            """u8);
        var entry = Assert.Single(read[0].Entries);
        Assert.Empty(entry.Differences);
        Assert.Empty(entry.Accounts[0].Quoted);
        Assert.Empty(read[0].Story.Lead);
    }

    [Fact]
    public void Every_account_of_the_sample_is_its_reports_text() => Assert.All(
        SampleStory.Record.Entries.SelectMany(e => e.Accounts),
        a => Assert.Equal(a.Text, SampleStory.ById[a.Report].Text[a.Start..a.End]));
}

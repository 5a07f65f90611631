using System.IO.Compression;
using System.Text;
using OnRecord.Sources;

namespace OnRecord.Tests.Sources;

public sealed class InputsTests : IDisposable
{
    const string English = "The mayor of the town said on Friday that she would step down at the end of the month, and that her deputy would take over.";
    readonly string folder = Directory.CreateTempSubdirectory("onrecord").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    string Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    List<Incoming> Read(params string[] inputs) => [.. Inputs.Read(inputs, new() { LargestReport = 1 << 20, LongestLine = 1 << 16 }, () => Stream.Null)];

    static Report Accepted(Incoming incoming) => Assert.IsType<Incoming.Accepted>(incoming).Report;

    static string Refused(Incoming incoming) => Assert.IsType<Incoming.Refused>(incoming).ToString();

    [Fact]
    public void Each_bad_input_is_named_with_its_reason_and_the_rest_is_read()
    {
        var read = Read(
            Put("empty.txt", ""), Put("binary.txt", [0x41, 0, 1, 2]), Put("large.txt", new byte[(1 << 20) + 1]), Put("doc.txt", "%PDF-1.7 and so on"),
            Put("cut.jsonl", "{\"id\": \"a\", \"text\": \"half"), folder + "/nowhere", Put("good.txt", English));
        Assert.Contains("the file is empty", Refused(read[0]), StringComparison.Ordinal);
        Assert.Contains("binary", Refused(read[1]), StringComparison.Ordinal);
        Assert.Contains("MiB", Refused(read[2]), StringComparison.Ordinal);
        Assert.Contains("PDF", Refused(read[3]), StringComparison.Ordinal);
        Assert.Contains("cut.jsonl:1: ", Refused(read[4]), StringComparison.Ordinal);
        Assert.Contains("no such file", Refused(read[5]), StringComparison.Ordinal);
        Assert.Equal(English, Accepted(read[6]).Text);
    }

    [Fact]
    public void A_folder_without_reports_is_refused_and_one_with_them_is_read_in_order()
    {
        Directory.CreateDirectory(Path.Combine(folder, "none"));
        Put("some/b.txt", English);
        Put("some/a.txt", English);
        Put("some/c.png", [1, 2, 3]);
        Assert.Contains("holds no reports", Refused(Assert.Single(Read(Path.Combine(folder, "none")))), StringComparison.Ordinal);
        Assert.Equal(["a", "b"], Read(Path.Combine(folder, "some")).Select(i => Accepted(i).Id));
    }

    [Fact]
    public void A_glob_reaches_files_in_folders()
    {
        Put("x/one.txt", English);
        Put("x/y/two.txt", English);
        Put("x/y/two.md", English);
        Assert.Equal(["one"], Read(folder + "/x/*.txt").Select(i => Accepted(i).Id));
        Assert.Equal(["one", "two"], Read(folder + "/x/**/*.txt").Select(i => Accepted(i).Id));
    }

    [Fact]
    public void A_bad_line_costs_nothing_else()
    {
        var line = $"{{\"id\": \"r1\", \"outlet\": \"The Post\", \"published\": \"2024-03-15T09:30:00Z\", \"text\": \"{English}\"}}";
        var path = Put("reports.jsonl", $"{line}\n[1, 2]\n{{\"id\": \"r2\"}}\n\n{{\"text\": \"{new string('x', 1 << 17)}\"}}\n{line}\n");
        var read = Read(path);
        Assert.Equal(new(new(2024, 3, 15), new(9, 30), TimeSpan.Zero), Accepted(read[0]).Published);
        Assert.Contains("reports.jsonl:2: the line is no JSON object", Refused(read[1]), StringComparison.Ordinal);
        Assert.Contains("reports.jsonl:3: the object has no \"text\"", Refused(read[2]), StringComparison.Ordinal);
        Assert.Contains("reports.jsonl:5: the line is longer", Refused(read[3]), StringComparison.Ordinal);
        Assert.Equal("r1~2", Accepted(read[4]).Id);
    }

    [Fact]
    public void Gzip_is_read_and_what_swells_beyond_measure_is_refused()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(English));
        Assert.Equal(English, Accepted(Assert.Single(Read(Put("a.txt.gz", packed.ToArray())))).Text);
        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(new byte[8 << 20]);
        Assert.Contains("one report", Refused(Assert.Single(Read(Put("b.txt.gz", bomb.ToArray())))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_is_left_out_of_the_text(string encoding)
    {
        var e = Encoding.GetEncoding(encoding);
        Assert.Equal(English, Accepted(Assert.Single(Read(Put("bom.txt", [.. e.GetPreamble(), .. e.GetBytes(English)])))).Text);
    }

    [Fact]
    public void Windows_1252_is_read_where_the_bytes_are_no_UTF_8()
    {
        var bytes = Encoding.Latin1.GetBytes("\u0093" + English + "\u0094 \u0096 caf\u00e9");
        Assert.Equal("“" + English + "” – café", Accepted(Assert.Single(Read(Put("w.txt", bytes)))).Text);
    }

    [Fact]
    public void Text_is_kept_to_the_character()
    {
        var text = "e\u0301 and é\r\n" + English + "\r\n\tTabs, \u00a0 spaces\r\n";
        Assert.Equal(text, Accepted(Assert.Single(Read(Put("t.txt", text)))).Text);
    }

    [Fact]
    public void Standard_input_is_JSON_Lines_or_one_text()
    {
        Incoming Of(string text) => Assert.Single(Inputs.Read(["-"], new(), () => new MemoryStream(Encoding.UTF8.GetBytes(text))));
        Assert.Equal("x", Accepted(Of($"\n {{\"id\": \"x\", \"text\": \"{English}\"}}")).Id);
        Assert.Equal(English, Accepted(Of(English)).Text);
        Assert.Contains("empty", Refused(Of("  \n")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_named_pipe_is_read_as_a_stream_whatever_it_is_called(bool lines)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no named pipes among files");
        Assert.Equal(lines ? "x" : "pipe", Accepted(Assert.Single(await FromPipe(Encoding.UTF8.GetBytes(lines ? $"{{\"id\": \"x\", \"text\": \"{English}\"}}\n" : English)))).Id);
        Assert.Contains("one report", Refused(Assert.Single(await FromPipe(Encoding.UTF8.GetBytes(new string('x', (1 << 20) + 1))))), StringComparison.Ordinal);
        Assert.Contains("zcat", Refused(Assert.Single(await FromPipe([0x1f, 0x8b, 8, 0]))), StringComparison.Ordinal);
        Assert.Contains("empty", Refused(Assert.Single(await FromPipe([]))), StringComparison.Ordinal);
    }

    async Task<List<Incoming>> FromPipe(byte[] bytes)
    {
        var path = Path.Combine(folder, "pipe");
        File.Delete(path);
        using (var made = System.Diagnostics.Process.Start("mkfifo", path)) await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        var writing = Task.Run(() =>
        {
            using var pipe = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            try
            {
                pipe.Write(bytes);
            }
            catch (IOException)
            {
                // the reader leaves what is too long
            }
        }, TestContext.Current.CancellationToken);
        var read = Read(path);
        await writing;
        return read;
    }
}

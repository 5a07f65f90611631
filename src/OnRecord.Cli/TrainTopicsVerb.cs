using System.Buffers.Binary;
using System.CommandLine;
using OnRecord.Stories;

namespace OnRecord.Cli;

/// <summary><c>onrecord train-topics</c>: from a corpus of articles to the word vectors by which grouping tells what a text is about.</summary>
static class TrainTopicsVerb
{
    const int Size = 49;

    public static Command Command()
    {
        var inputs = ReportInput.Argument();
        var output = new Option<string>("--output") { Description = "the file to write (src/OnRecord/Stories/Grouping/topics.bin)", Required = true };
        var command = new Command("train-topics", "Makes the word vectors by which grouping tells what a text is about.") { inputs, output };
        command.SetAction(parsed => Run(parsed.GetValue(inputs)!, parsed.GetRequiredValue(output)));
        return command;
    }

    static int Run(string[] inputs, string output)
    {
        var weights = new WordWeights();
        var rows = weights.Words.Where(w => weights.ShareOf(w) < 0.3f && !Stopwords.Holds(w)).Order().ToArray();
        var rowOf = rows.Select((word, row) => (word, row)).ToDictionary();
        var articles = new List<(int[], float[])>();
        var tokens = new List<Token>();
        var input = new ReportInput(inputs);
        foreach (var report in input.Reports())
        {
            Tokens.Read(report.Text, report.Blocks, tokens);
            var counts = tokens.Where(t => t.Number < 0 && rowOf.ContainsKey(t.Hash)).CountBy(t => rowOf[t.Hash]).OrderBy(p => p.Key).ToArray();
            if (counts.Length < 10) continue;
            var values = counts.Select(p => (1 + MathF.Log(p.Value)) * MathF.Log(1 / weights.ShareOf(rows[p.Key]))).ToArray();
            var norm = MathF.Sqrt(values.Sum(v => v * v));
            articles.Add(([.. counts.Select(p => p.Key)], [.. values.Select(v => v / norm)]));
        }
        var vectors = TopicVectors.Of(articles, rows.Length, Size);
        File.WriteAllBytes(output, Write(rows, vectors));
        Console.Error.WriteLine($"{articles.Count} articles, {rows.Length} words");
        return input.ExitCodeOf();
    }

    /// <summary>Little-endian: number of words, length of a vector; the words' hashes; then the vectors as signed bytes. The first component, common to all texts, is left out.</summary>
    static byte[] Write(uint[] rows, float[][] vectors)
    {
        const int kept = Size - 1;
        var data = new byte[8 + rows.Length * (4 + kept)];
        BinaryPrimitives.WriteInt32LittleEndian(data, rows.Length);
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(4), kept);
        var most = vectors.Max(v => v.Skip(1).Max(MathF.Abs));
        for (var i = 0; i < rows.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(8 + 4 * i), rows[i]);
            for (var k = 0; k < kept; k++)
                data[8 + 4 * rows.Length + i * kept + k] = (byte)(sbyte)Math.Clamp(MathF.Round(vectors[i][k + 1] / most * 127 * 4), -127, 127);
        }
        return data;
    }
}

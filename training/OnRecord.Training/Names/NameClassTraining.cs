using System.Runtime.InteropServices;
using System.Text.Json;
using OnRecord.Models;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Classes of names by the company they keep in a corpus of news.</summary>
static class NameClassTraining
{
    const int Dimensions = 64, Epochs = 3, Fine = 1024, Coarse = 128, Around = 128, LeastName = 8, LeastContext = 30;

    public static void Write(ModelWriter model, string folder, Action<string> progress)
    {
        var occurrences = new NameOccurrences();
        foreach (var path in Directory.GetFiles(folder, "*.jsonl*").Order(StringComparer.Ordinal)) AddReports(occurrences, path);
        occurrences.Settle(LeastName, LeastContext);
        progress($"names: {occurrences.Names.Count} names in the corpus");
        var (vectors, before, after) = new NameVectors(Dimensions, Epochs).Train(occurrences, progress);
        var (fine, centres) = KMeans.Cluster(vectors, Dimensions, Fine, 12);
        var (coarse, _) = KMeans.Cluster(centres, Dimensions, Coarse, 20);
        NameClasses.Write(model, occurrences.Names, fine, coarse);
        NameClasses.WriteAround(model, occurrences.ContextWords, KMeans.Cluster(before, Dimensions, Around, 12).Classes, KMeans.Cluster(after, Dimensions, Around, 12).Classes);
        progress("names: classes");
    }

    static void AddReports(NameOccurrences occurrences, string path)
    {
        var pieces = new List<Piece>();
        var sentence = new List<string>();
        foreach (var line in NameCorpus.Lines(path))
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("text", out var field) || field.GetString() is not { } text) continue;
            for (int start = 0, end; start < text.Length; start = end + 1)
            {
                end = text.IndexOf('\n', start);
                if (end < 0) end = text.Length;
                pieces.Clear();
                Tokenizer.Cut(text, start, end, pieces);
                AddParagraph(occurrences, text, pieces, sentence);
            }
        }
    }

    static void AddParagraph(NameOccurrences occurrences, string text, List<Piece> pieces, List<string> sentence)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var first = i;
            // "Bailey-Ross" is one word here.
            while (char.IsUpper(text[pieces[first].Start]) && i + 2 < pieces.Count && text[pieces[i].End] == '-' && pieces[i + 2].Start == pieces[i].End + 1 && char.IsUpper(text[pieces[i + 2].Start])) i += 2;
            var surface = text.AsSpan(pieces[first].Start, pieces[i].End - pieces[first].Start);
            sentence.Add(Plain(surface));
            if (surface is not ("." or "!" or "?")) continue;
            occurrences.AddSentence(CollectionsMarshal.AsSpan(sentence));
            sentence.Clear();
        }
        occurrences.AddSentence(CollectionsMarshal.AsSpan(sentence));
        sentence.Clear();
    }

    /// <summary>Digits are alike, and so are straight and curly marks.</summary>
    static string Plain(ReadOnlySpan<char> surface) => string.Create(surface.Length, surface, (plain, from) =>
    {
        for (var i = 0; i < plain.Length; i++) plain[i] = from[i] switch { >= '0' and <= '9' => '0', '‘' or '’' => '\'', '“' or '”' => '"', var c => c };
    });
}

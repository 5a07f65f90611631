using System.IO.Compression;
using System.Text.Json;

namespace OnRecord.Training;

/// <summary>A report of ECB+ (Cybulska and Vossen 2014) as read, with the mentions of events that its annotators marked in the sentences they checked.</summary>
/// <param name="Topic">The number of the topic: two incidents of one kind. Not shown to what is measured.</param>
sealed record EventDocument(Reading Reading, int Topic, string Split, List<GoldEvent> Mentions)
{
    /// <summary>Reads JSON Lines, one document a line, compressed or not.</summary>
    /// <param name="split">Only documents of this split; all where it is null.</param>
    /// <exception cref="InvalidDataException">A line is no such document; the message says which.</exception>
    public static List<EventDocument> Read(string path, string? split = null)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var documents = new List<EventDocument>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0) continue;
            try
            {
                using var json = JsonDocument.Parse(text);
                if (split is null || Text(json.RootElement, "split") == split) documents.Add(Of(json.RootElement));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new InvalidDataException($"{path}:{line}: no document of ECB+ in JSON ({e.Message})", e);
            }
        }
        return documents;
    }

    static EventDocument Of(JsonElement json)
    {
        var report = ReportLayout.Apply(new() { Id = Text(json, "id")!, Text = Text(json, "text")!, Outlet = Text(json, "outlet"), Url = Text(json, "url") });
        var mentions = new List<GoldEvent>();
        foreach (var mention in json.GetProperty("mentions").EnumerateArray())
            if (Text(mention, "kind") == "event" && mention.GetProperty("selected").GetBoolean())
                mentions.Add(new(new(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32()), Text(mention, "cluster")!));
        return new(Reader.Read(Reader.Glance(report)), json.GetProperty("topic").GetInt32(), Text(json, "split") ?? "", mentions);
    }

    static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text ? text : null;
}

/// <summary>A marked mention of an event and the event it is of: those of one event share it across documents.</summary>
readonly record struct GoldEvent(Span Span, string Cluster);

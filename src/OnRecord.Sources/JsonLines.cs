using System.Globalization;
using System.Text.Json;

namespace OnRecord.Sources;

/// <summary>Reports from JSON Lines: <c>{id, outlet, title, published, url, text}</c> a line.</summary>
public static class JsonLines
{
    /// <summary>Streams the reports of a file; a line that is no report is refused with its number and the rest goes on.</summary>
    public static IEnumerable<Incoming> Read(Stream stream, string path, InputLimits limits)
    {
        using var lines = new ByteLines(stream, limits.LongestLine);
        var any = false;
        for (var number = 1; ; number++)
        {
            Incoming? incoming = null;
            var last = false;
            try
            {
                if (!lines.Next(out var line, out var tooLong)) last = true;
                else if (tooLong) incoming = new Incoming.Refused(path, number, $"the line is longer than {limits.LongestLine >> 20} MiB");
                else if (!line.Span.Trim(" \t\r"u8).IsEmpty) incoming = Parse(line, path, number, limits);
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                incoming = new Incoming.Refused(path, number, $"it could not be read on ({e.Message})");
                last = true;
            }
            if (incoming is not null)
            {
                any = true;
                yield return incoming;
            }
            if (!last) continue;
            if (!any) yield return new Incoming.Refused(path, null, "the file is empty");
            yield break;
        }
    }

    static Incoming Parse(ReadOnlyMemory<byte> line, string path, int number, InputLimits limits)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new() { MaxDepth = limits.DeepestJson });
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return new Incoming.Refused(path, number, "the line is no JSON object");
            string? Field(string name) => root.TryGetProperty(name, out var v) ? v.ValueKind switch
            {
                JsonValueKind.String => v.GetString(),
                JsonValueKind.Number => v.GetRawText(),
                _ => null,
            } : null;
            if (Field("text") is not { } text) return new Incoming.Refused(path, number, "the object has no \"text\"");
            return new Incoming.Accepted(new()
            {
                Id = Field("id") ?? $"{Path.GetFileName(path)}:{number.ToString(CultureInfo.InvariantCulture)}",
                Text = text, File = $"{path}:{number.ToString(CultureInfo.InvariantCulture)}",
                Outlet = Field("outlet"), Title = Field("title"), Url = Field("url"), Published = PublicationTime.Parse(Field("published")),
            });
        }
        catch (JsonException e)
        {
            return new Incoming.Refused(path, number, $"the line is no whole JSON object (at byte {((e.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture)})");
        }
        catch (InvalidOperationException)
        {
            return new Incoming.Refused(path, number, "a string of the line is no valid Unicode text");
        }
    }
}

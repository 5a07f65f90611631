using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace OnRecord.Sources;

/// <summary>Reports from JSON Lines: <c>{id, outlet, title, published, url, text}</c> a line, plain or gzip.</summary>
public static class JsonLines
{
    public static IEnumerable<Report> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            string? Field(string name) => root.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
            yield return ReportLayout.Apply(new()
            {
                Id = Field("id") ?? $"{Path.GetFileName(path)}:{number.ToString(CultureInfo.InvariantCulture)}",
                Text = Field("text") ?? "", File = path, Outlet = Field("outlet"), Title = Field("title"), Url = Field("url"),
                Published = DateOnly.TryParse(Field("published")?[..Math.Min(10, Field("published")!.Length)], CultureInfo.InvariantCulture, out var day) ? new Published(day) : null,
            });
        }
    }
}

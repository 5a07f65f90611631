using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OnRecord.Records;

namespace OnRecord.Pages;

/// <summary>Records as one self-contained HTML file: style, script and data inside it, and a policy under which a browser fetches nothing for it.</summary>
public static class RecordPage
{
    static readonly string Style = Joined(".css", "base", "frame", "head", "entries", "wordings", "drawings", "parts", "reports", "print");

    /// <summary>One function around all parts, so that nothing of it is global.</summary>
    static readonly string Script =
        "'use strict';\n(() => {\n" + Joined(".js", "page", "reports", "choosing", "passages", "places", "notices", "filters", "clicks", "keys", "begin") + "})();\n";

    /// <summary>Letters stay letters; what HTML gives a meaning, and what a reader could not see, is written as a reference.</summary>
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="reports">By id, for the passages. A report that is not among them is shown without its text.</param>
    public static async Task<string> RenderAsync(ImmutableArray<Record> records, IReadOnlyDictionary<string, Report> reports)
    {
        await using var services = new ServiceCollection().AddSingleton(Encoder).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var body = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(PageBody.Records)] = records, [nameof(PageBody.Reports)] = reports };
            return (await renderer.RenderComponentAsync<PageBody>(ParameterView.FromDictionary(parameters))).ToHtmlString();
        });
        return Document(records is [var one] ? one.Story.Title : $"{records.Length} stories", body, Packed(records));
    }

    static string Document(string title, string body, string data) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="OnRecord">
        <title>{Encoder.Encode(title)} – OnRecord</title>
        <style>{Style}</style>
        </head>
        <body>
        {body}
        <script type="application/gzip" id="record-data">{data}</script>
        <script>{Script}</script>
        </body>
        </html>

        """;

    /// <summary>The records' JSON, for a reader to save: gzip in base64, a fifth of its length and without a character that HTML would read.</summary>
    static string Packed(ImmutableArray<Record> records)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) RecordJson.Write(gzip, records);
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    static string Hash(string inline) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)));

    static string Joined(string kind, params ReadOnlySpan<string> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts) joined.Append(Resource(part + kind));
        return joined.ToString();
    }

    /// <summary>Line ends are made LF, as a browser makes them before it compares the hash.</summary>
    static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(RecordPage).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The library does not hold {name}."));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

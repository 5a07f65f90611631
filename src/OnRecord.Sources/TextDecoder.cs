using System.Globalization;
using System.Text;

namespace OnRecord.Sources;

/// <summary>Bytes to text: byte order mark, else UTF-8, else Windows-1252, which every byte fits.</summary>
static class TextDecoder
{
    static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text without its byte order mark, or why the bytes are no text.</summary>
    public static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        if (Format(bytes) is { } format) return (null, $"it is {format}, not text");
        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
            return (null, $"it is a binary file, not text (a zero byte at offset {zero.ToString(CultureInfo.InvariantCulture)})");
        try
        {
            return (StrictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return ControlCharacters(bytes) * 50 > bytes.Length
                ? (null, "it is a binary file, not text (many control characters)")
                : (Windows1252.GetString(bytes), null);
        }
    }

    static string? Format(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8) ? "a PDF document"
        : bytes.StartsWith("PK\x03\x04"u8) ? "a ZIP archive or office document"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) ? "a PNG image"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "a JPEG image"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x7F, 0x45, 0x4C, 0x46]) ? "a program"
        : bytes.StartsWith("{\\rtf"u8) ? "an RTF document"
        : null;

    static int ControlCharacters(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C)) count++;
        return count;
    }
}

using System.Buffers;
using System.IO.Compression;

namespace OnRecord.Sources;

/// <summary>One file of input: JSON Lines, or one report as plain text; either may be gzipped.</summary>
static class InputFile
{
    public static IEnumerable<Incoming> Read(string path, InputLimits limits)
    {
        FileStream? file = null;
        string? problem = null;
        try
        {
            file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = e is UnauthorizedAccessException ? "it may not be read (permission denied)" : $"it could not be opened ({e.Message})";
        }
        if (file is null) return [new Incoming.Refused(path, null, problem!)];
        if (!file.CanSeek) return Pipe(file, path, limits);
        var gzip = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        var name = gzip ? path[..^3] : path;
        Stream stream = gzip ? new GuardedStream(new GZipStream(file, CompressionMode.Decompress), file, limits) : file;
        return IsJsonLines(name) ? JsonLines.Read(stream, path, limits) : Text(stream, path, gzip ? null : file.Length, limits);
    }

    /// <summary>A named pipe, as <c>&lt;(…)</c> makes one: no length to ask for, and a name that may say nothing of what comes.</summary>
    static IEnumerable<Incoming> Pipe(FileStream pipe, string path, InputLimits limits)
    {
        using var _ = pipe;
        foreach (var incoming in StreamInput.Read(pipe, path, limits)) yield return incoming;
    }

    static bool IsJsonLines(string name) => name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    static IEnumerable<Incoming> Text(Stream stream, string path, long? length, InputLimits limits)
    {
        using var _ = stream;
        yield return length > limits.LargestReport ? TooLarge(path, length.Value, limits) : Text(stream, path, limits);
    }

    /// <summary>The whole stream as one report.</summary>
    public static Incoming Text(Stream stream, string path, InputLimits limits)
    {
        byte[] bytes;
        try
        {
            if (ReadAll(stream, limits.LargestReport) is not { } all) return TooLarge(path, null, limits);
            bytes = all;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return new Incoming.Refused(path, null, $"it could not be read ({e.Message})");
        }
        if (bytes.Length == 0) return new Incoming.Refused(path, null, "the file is empty");
        var (text, problem) = TextDecoder.Decode(bytes);
        if (text is null) return new Incoming.Refused(path, null, problem!);
        return new Incoming.Accepted(new() { Id = Path.GetFileNameWithoutExtension(path), File = path, Text = text });
    }

    static Incoming.Refused TooLarge(string path, long? length, InputLimits limits)
    {
        var size = length is { } l ? $"it has {l / 1_048_576.0:0.#} MiB" : "it is too large";
        return new(path, null, FormattableString.Invariant($"{size}; one report in plain text may have {limits.LargestReport / 1_048_576.0:0.#} MiB"));
    }

    static byte[]? ReadAll(Stream stream, long limit)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        while (stream.Read(buffer.GetSpan(1 << 16)) is > 0 and var read)
        {
            buffer.Advance(read);
            if (buffer.WrittenCount > limit) return null;
        }
        return buffer.WrittenSpan.ToArray();
    }
}

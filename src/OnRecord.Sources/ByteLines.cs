using System.Buffers;

namespace OnRecord.Sources;

/// <summary>The lines of a stream as bytes, in bounded memory; a byte order mark is left out.</summary>
sealed class ByteLines(Stream stream, int longest) : IDisposable
{
    byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    int start, end;
    bool ended, begun;

    /// <summary>The next line without its end. A line over the limit is passed over and comes as empty with <paramref name="tooLong"/>.</summary>
    public bool Next(out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        tooLong = false;
        var searched = start;
        while (true)
        {
            var at = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (at >= 0 || ended)
            {
                var stop = at >= 0 ? searched + at : end;
                line = tooLong ? default : buffer.AsMemory(start, stop - start);
                var any = at >= 0 || stop > start || tooLong;
                start = Math.Min(end, stop + 1);
                return any;
            }
            searched = end;
            if (end - start > longest)
            {
                tooLong = true;
                start = searched = end = 0;
            }
            Fill(ref searched);
        }
    }

    void Fill(ref int searched)
    {
        if (end == buffer.Length)
        {
            var room = start == 0 ? ArrayPool<byte>.Shared.Rent(buffer.Length * 2) : buffer;
            Buffer.BlockCopy(buffer, start, room, 0, end - start);
            if (room != buffer)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = room;
            }
            searched -= start;
            end -= start;
            start = 0;
        }
        var read = stream.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
        if (begun || end - start < 3 && !ended) return;
        begun = true;
        if (buffer.AsSpan(start, end - start).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) searched = start += 3;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        stream.Dispose();
    }
}

namespace OnRecord.Sources;

/// <summary>Standard input or a pipe: JSON Lines where it begins with a brace, else one text; unpacked already.</summary>
static class StreamInput
{
    const byte GzipMark = 0x1f;

    public static IEnumerable<Incoming> Read(Stream stream, string name, InputLimits limits)
    {
        var first = new byte[1];
        while (stream.Read(first) == 1)
        {
            if (char.IsWhiteSpace((char)first[0])) continue;
            var whole = new PrefixedStream(first[0], stream);
            if (first[0] == GzipMark) return [new Incoming.Refused(name, null, "a stream is not unpacked; give a .gz file, or the stream of zcat")];
            return first[0] == '{' ? JsonLines.Read(whole, name, limits) : [InputFile.Text(whole, name, limits)];
        }
        return [new Incoming.Refused(name, null, "the stream is empty")];
    }

    sealed class PrefixedStream(byte first, Stream rest) : Stream
    {
        bool given;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (given || count == 0) return rest.Read(buffer, offset, count);
            given = true;
            buffer[offset] = first;
            return 1;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

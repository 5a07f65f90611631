namespace OnRecord.Sources;

/// <summary>Standard input: JSON Lines where it begins with a brace, else one text.</summary>
static class StandardInput
{
    const string Name = "-";

    public static IEnumerable<Incoming> Read(Stream stream, InputLimits limits)
    {
        var first = new byte[1];
        while (stream.Read(first) == 1)
        {
            if (char.IsWhiteSpace((char)first[0])) continue;
            var whole = new PrefixedStream(first[0], stream);
            return first[0] == '{' ? JsonLines.Read(whole, Name, limits) : [InputFile.Text(whole, Name, limits)];
        }
        return [new Incoming.Refused(Name, null, "standard input is empty")];
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

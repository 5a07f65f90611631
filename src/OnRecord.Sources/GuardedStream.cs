namespace OnRecord.Sources;

/// <summary>A decompressing stream that stops a bomb: too much in all, or too much for what came in.</summary>
sealed class GuardedStream(Stream unpacked, Stream packed, InputLimits limits) : Stream
{
    const long FreeOfRatio = 64 << 20;
    long count;

    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        count += read;
        if (count > limits.LargestUnpacked) throw new InvalidDataException($"it unpacks to more than {limits.LargestUnpacked >> 20} MiB");
        if (count > FreeOfRatio && count > packed.Position * limits.LargestRatio) throw new InvalidDataException($"it unpacks to more than {limits.LargestRatio} times its size");
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => count; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            packed.Dispose();
        }
        base.Dispose(disposing);
    }
}

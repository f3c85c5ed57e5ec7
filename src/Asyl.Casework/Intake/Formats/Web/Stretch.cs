namespace Asyl.Casework.Intake.Formats.Web;

/// <summary>The next bytes of a stream, as many as are said to belong together: a stream of its own that ends with them.</summary>
internal sealed class Stretch(Stream stream, long length) : Stream
{
    /// <summary>Bytes that are not read yet.</summary>
    public long Left { get; private set; } = length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = stream.Read(buffer, offset, (int)Math.Min(count, Left));
        Left -= read;
        return read;
    }

    /// <summary>Passes over what is left; true when all of it was there.</summary>
    public bool Pass()
    {
        var buffer = new byte[1 << 14];
        while (Left > 0 && Read(buffer, 0, buffer.Length) > 0)
        {
        }

        return Left == 0;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

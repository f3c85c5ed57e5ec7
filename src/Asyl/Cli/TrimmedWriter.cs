using System.Text;

namespace Asyl.Cli;

/// <summary>Passes text on without the blanks at the ends of its lines.</summary>
internal sealed class TrimmedWriter(TextWriter inner) : TextWriter
{
    private int blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var trimmed = new StringBuilder(buffer.Length);
        foreach (var c in buffer)
        {
            if (c == ' ')
            {
                blanks++;
                continue;
            }

            trimmed.Append(' ', c is '\n' or '\r' ? 0 : blanks).Append(c);
            blanks = 0;
        }

        inner.Write(trimmed);
    }

    public override void Flush() => inner.Flush();
}

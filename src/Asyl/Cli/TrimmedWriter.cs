using System.Text;

namespace Asyl.Cli;

/// <summary>Passes text on without the blanks at the ends of its lines.</summary>
internal sealed class TrimmedWriter(TextWriter inner) : TextWriter
{
    private int blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            blanks++;
            return;
        }

        if (value is not ('\n' or '\r'))
            inner.Write(new string(' ', blanks));
        blanks = 0;
        inner.Write(value);
    }

    public override void Flush() => inner.Flush();
}

namespace Asyl.Language.Text;

/// <summary>A word, number or mark where it stands in the text (UTF-16 code units).</summary>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public Span Span => new(Start, End);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

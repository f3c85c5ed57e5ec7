namespace Asyl.Language.Text;

/// <summary>A half-open stretch of a text, in UTF-16 code units. Invariant: 0 ≤ Start ≤ End.</summary>
public readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public string In(string text) => text[Start..End];
}

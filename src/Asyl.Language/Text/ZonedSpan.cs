namespace Asyl.Language.Text;

/// <summary>A stretch of the kept text and the zone it belongs to.</summary>
public readonly record struct ZonedSpan(int Start, int End, Zone Zone)
{
    public Span Span => new(Start, End);
}

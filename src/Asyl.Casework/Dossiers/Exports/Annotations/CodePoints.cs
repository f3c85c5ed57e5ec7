namespace Asyl.Casework.Dossiers.Exports.Annotations;

/// <summary>Offsets of a text in Unicode code points, for offsets in UTF-16 code units. Line ends count as they are: CRLF is two.</summary>
internal sealed class CodePoints(string text)
{
    /// <summary>Where the second half of each character outside the BMP stands, in order.</summary>
    private readonly List<int> seconds = [.. Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(at => char.IsSurrogatePair(text[at - 1], text[at]))];

    public int At(int offset)
    {
        var before = seconds.BinarySearch(offset);
        return offset - (before < 0 ? ~before : before);
    }

    /// <summary>The offset, in code units, of so many code points before (or after, when negative) a place that tears no character.</summary>
    public int Back(int offset, int points)
    {
        for (; points > 0 && offset > 0; points--)
            offset -= offset > 1 && char.IsSurrogatePair(text[offset - 2], text[offset - 1]) ? 2 : 1;
        for (; points < 0 && offset < text.Length; points++)
            offset += offset < text.Length - 1 && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 1;
        return offset;
    }
}

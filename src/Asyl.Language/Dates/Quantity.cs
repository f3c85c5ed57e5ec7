namespace Asyl.Language.Dates;

/// <summary>So much of a unit, and of smaller ones behind it: "three", "a few", "one and a half". To is where its words end, half-open.</summary>
/// <param name="Count">Of the largest unit; for a fuzzy one as many as it is at least.</param>
/// <param name="Unit">The code of the unit in the word table: D, W, M, Y, H, MIN, S and their like.</param>
/// <param name="Timex">The whole as a TIMEX3 length, such as P1Y2M.</param>
internal sealed record Quantity(decimal Count, string Unit, bool IsFuzzy, string Timex, int To)
{
    /// <summary>The same in whole units: a year and a half is eighteen months.</summary>
    public (int Count, string Unit) Whole => Count % 1 == 0 ? ((int)Count, Unit) : Unit switch
    {
        "Y" => ((int)(Count * 12), "M"),
        "W" => ((int)(Count * 7), "D"),
        "DEC" => ((int)(Count * 10), "Y"),
        "CEN" => ((int)(Count * 100), "Y"),
        _ => ((int)Count, Unit),
    };
}

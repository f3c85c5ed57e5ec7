namespace Asyl.Language.Dates;

/// <summary>Carries a reading that hangs on one day over to a date that is known less well.</summary>
internal static class Anchored
{
    /// <summary>What follows when the anchor may be any day of a date; the reading must not go back as its day goes on.</summary>
    public static Edtf On(Edtf anchor, Func<DateOnly, Edtf> read)
    {
        if (anchor.First is null && anchor.Last is null)
            return Edtf.Unknown;
        var first = anchor.First is { } a ? read(a) : Edtf.Unknown;
        if (anchor.IsDay)
            return first;
        var last = anchor.Last is { } b ? read(b) : Edtf.Unknown;
        if (first == last)
            return first;
        var isOpen = (anchor.First is not null && !first.IsKnown) || (anchor.Last is not null && !last.IsKnown);
        return isOpen || first.First > last.Last ? Edtf.Unknown : Edtf.Between(Plain(first), Plain(last));
    }

    private static Edtf Plain(Edtf date) => date.IsInterval ? Edtf.Days(date.First, date.Last) : date;
}

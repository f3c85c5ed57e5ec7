using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>
/// Finds which reports do not stand on their own. Enters: reports. Leaves: who copies, cites, repeats its own paragraph or hears the same
/// witness, each with the passage that shows it. Never: a judgement on which of them is right.
/// </summary>
public static class DependenceFinder
{
    public static IReadOnlyList<Dependence> Find(IReadOnlyList<FiledReport> reports) => Reliance.Of(reports).All;

    /// <summary>Whether the first can rest on the second: it is not known to be the older one. Of two undated ones the ordinal-first is taken for the older.</summary>
    internal static bool MayRestOn(FiledReport later, FiledReport earlier)
    {
        var (mine, theirs) = (later.Reading.Published, earlier.Reading.Published);
        if (mine.IsBounded && theirs.IsBounded && mine != theirs && DateReach.Compare(theirs, mine) is var order && order != 0)
            return order < 0;
        return string.CompareOrdinal(earlier.Id, later.Id) < 0;
    }
}

namespace Asyl.Casework.Events;

/// <summary>Court decisions about one person at one time, told of different towns, even where they are told as decisions of different kinds.</summary>
internal static class CourtTowns
{
    public static IEnumerable<Contradiction> Find(Life life, TellingBook book)
    {
        var decided = life.Happened.Where(e => HappeningRule.Of(e.Event) is { ByCourt: true, InTown: true } && DateReach.IsSharp(e.Date)).ToArray();
        foreach (var sitting in Sittings(decided))
        {
            var sides = Towns(sitting, book);
            if (sides.Count < 2)
                continue;
            var eventId = sitting.Count == 1 ? sitting[0].Id : "";
            yield return ContradictionWriter.Write(ContradictionKind.Place, "courts", () => "", [life.Person], eventId, shown: true, sides);
        }
    }

    /// <summary>Decisions in one country whose dates can mean one day belong to one sitting; the exact ones are laid first.</summary>
    private static List<List<CaseEvent>> Sittings(IEnumerable<CaseEvent> decided)
    {
        var sittings = new List<List<CaseEvent>>();
        foreach (var e in decided.OrderBy(e => DateReach.Width(e.Date)).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            var sitting = sittings.Find(known => known.TrueForAll(other => DateReach.Compatible(other.Date, e.Date) && (other.Country == e.Country || other.Country.Length == 0 || e.Country.Length == 0)));
            if (sitting is null)
                sittings.Add([e]);
            else
                sitting.Add(e);
        }

        return sittings;
    }

    private static List<Side> Towns(IEnumerable<CaseEvent> sitting, TellingBook book)
    {
        var told = sitting.SelectMany(e => e.Sides.Where(one => one.Attribute == "place").SelectMany(one => one.Sides)).Where(side => Places.Town(side.Value).Length > 0).ToArray();
        var towns = new List<(string Value, List<string> Ids)>();
        foreach (var side in told.OrderBy(side => side.Value.Length).ThenBy(side => side.Value, StringComparer.Ordinal))
        {
            var town = towns.Find(known => !Places.Differ(known.Value, side.Value));
            if (town.Ids is null)
                towns.Add((side.Value, [.. side.Statements]));
            else
                town.Ids.AddRange(side.Statements);
        }

        return [.. towns.Select(town => book.SideOf(town.Value, town.Ids))];
    }
}

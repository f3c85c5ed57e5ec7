using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Maps;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>What of a journey is drawn on its map: towns, countries in which no town is known, and legs between them; and what is not on it.</summary>
internal sealed class JourneyPlan
{
    /// <summary>More places than these are not legible on one map.</summary>
    public const int Most = 30;

    private readonly List<MapMark> marks = [];
    private readonly List<MapLeg> legs = [];
    private readonly List<JourneyStep> absent = [];
    private readonly Dictionary<Place, MapMark?> found = [];
    private readonly Func<string, string> shown;
    private MapMark? last;
    private Edtf before;

    /// <param name="shown">What names are put through: a town whose name is not shown as it is is not shown at its place either.</param>
    public JourneyPlan(IReadOnlyList<JourneyStep> steps, Func<string, string> shown)
    {
        this.shown = shown;
        foreach (var step in steps)
            Add(step);
        var drawn = marks.OrderByDescending(mark => mark.Steps.Count).Take(Most).ToHashSet();
        (Marks, AllMarks) = ([.. marks.Where(drawn.Contains)], marks.Count);
        Legs = [.. legs.Where(leg => drawn.Contains(leg.From) && drawn.Contains(leg.To)).GroupBy(leg => (leg.From, leg.To)).Select(MapLeg.Joined)];
    }

    public IReadOnlyList<MapMark> Marks { get; }

    public int AllMarks { get; }

    public IReadOnlyList<MapLeg> Legs { get; }

    /// <summary>Steps of which no place is on the map.</summary>
    public IReadOnlyList<JourneyStep> Absent => absent;

    private void Add(JourneyStep step)
    {
        var from = Find(step.Stay.From) is { } told ? Covers(told, last) ? last : Known(told) : null;
        var reached = step.Stay.Places.Select(Find).OfType<MapMark>().Select(Known).Distinct().ToList();
        if (reached.Count == 0)
            absent.Add(step);
        foreach (var mark in reached)
            mark.Steps.Add(step);
        if (!step.Entry.IsDated)
            return;
        var isTold = step.Stay.IsMovement && from is not null;
        if ((from ?? last) is { } begin && (isTold || !before.Overlaps(step.Entry.Date)))
            legs.AddRange(reached.Where(mark => mark != begin && !Covers(mark, begin) && !Covers(begin, mark)).Select(mark => new MapLeg(begin, mark, [step], isTold)));
        // A country adds nothing to a town in it; where sources contradict each other, nobody knows where the next leg begins.
        before = step.Entry.Date;
        last = step.Stay.Places.Count > 1 || reached.Count == 0 ? null : Covers(reached[0], last) ? last : reached[0];
    }

    /// <summary>Whether one is the country of the other.</summary>
    private static bool Covers(MapMark country, MapMark? town) => town is not null && country.Point is null && country.Country == town.Country;

    /// <summary>Null when it is not on the map.</summary>
    private MapMark? Find(Place place)
    {
        if (found.TryGetValue(place, out var mark))
            return mark;
        var (country, point) = place == Place.None ? ("", null) : Atlas.Find(place);
        if (country.Length == 0 || !IsShown(Strings.Country(country)))
            return found[place] = null;
        return found[place] = point is not null && IsShown(place.Name) ? new(place.Name, country, point) : CountryOutlines.Of(country) is null ? null : new("", country, null);
    }

    /// <summary>The mark as it is among the others already, or from now on.</summary>
    private MapMark Known(MapMark mark)
    {
        if (marks.Find(other => other.Country == mark.Country && other.Town == mark.Town) is { } known)
            return known;
        marks.Add(mark);
        return mark;
    }

    private bool IsShown(string name) => shown(name) == name;
}

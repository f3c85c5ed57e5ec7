using Asyl.Language.Dates;

namespace Asyl.Casework.Events;

/// <summary>Tellings taken to be of one happening. Its core date is what those that agree can all mean.</summary>
internal sealed class TellingCluster(Telling first)
{
    private readonly Dictionary<string, List<Telling>> byReport = new(StringComparer.Ordinal) { [first.Report] = [first] };

    private readonly HashSet<string> countries = Known(first.Country);
    private readonly HashSet<string> left = Known(Movements.From(first.Details));
    private readonly HashSet<string> outcomes = Known(first.Outcome);
    private readonly HashSet<string> towns = Known(first.Town);

    public List<Telling> Tellings { get; } = [first];

    public Edtf Core { get; private set; } = first.Date;

    private DateOnly? firstTold = first.Told.First;

    public void Add(Telling telling)
    {
        Tellings.Add(telling);
        countries.UnionWith(Known(telling.Country));
        left.UnionWith(Known(Movements.From(telling.Details)));
        firstTold = firstTold is null || telling.Told.First < firstTold ? telling.Told.First ?? firstTold : firstTold;
        outcomes.UnionWith(Known(telling.Outcome));
        towns.UnionWith(Known(telling.Town));
        (byReport.TryGetValue(telling.Report, out var known) ? known : byReport[telling.Report] = []).Add(telling);
        if (telling.Date.IsKnown && DateReach.Compatible(Core, telling.Date))
            Core = DateReach.Meet(Core, telling.Date);
    }

    public bool HasReport(string report) => byReport.ContainsKey(report);

    /// <summary>Whether one voice in one report tells both with dates that exclude each other: then it tells of two happenings.</summary>
    public bool IsToldApartFrom(Telling telling) => byReport.TryGetValue(telling.Report, out var known)
        && known.Exists(one => !DateReach.Compatible(one.Date, telling.Date) && one.Voice.SequenceEqual(telling.Voice, StringComparer.Ordinal));

    /// <summary>Whether body and voice of one report tell that it happened: in them nobody denies what they tell themselves.</summary>
    public bool IsAlsoToldBy(Telling denial) => denial.IsInBody && byReport.TryGetValue(denial.Report, out var known)
        && known.Exists(one => one is { IsRealis: true, IsInBody: true } && one.Voice.SequenceEqual(denial.Voice, StringComparer.Ordinal));

    /// <summary>Whether it can have been known when the other was told: not where that is older than the happening, or than the first word of it.</summary>
    public bool IsKnownBy(Telling denial) => !(denial.Told.Last < (Core.First ?? firstTold));

    /// <summary>Whether a movement without a destination names only the country that this one left.</summary>
    public bool LeftFrom(Telling movement) => Movements.To(movement.Details).Length == 0 && left.Contains(movement.Country);

    /// <summary>Whether a movement and this one both name where they lead, and not the same place.</summary>
    public bool LeadsElsewhereThan(Telling movement) => movement.Details.ContainsKey("to") && Tellings.Exists(one => one.Details.ContainsKey("to")) && !countries.Contains(movement.Country);

    public bool IsInCountry(string country) => countries.Contains(country);

    public bool SharesCountryWith(Telling telling) => telling.Country.Length == 0 || countries.Count == 0 || countries.Contains(telling.Country);

    public bool OpposesOutcomeOf(Telling telling) => outcomes.Any(outcome => Outcomes.Oppose(outcome, telling.Outcome));

    public bool DiffersInTownFrom(Telling telling) => towns.Any(town => Places.Differ(town, telling.Town));

    public bool IsIn(string town) => town.Length > 0 && towns.Contains(town);

    private static HashSet<string> Known(string value) => value.Length > 0 ? [value] : [];
}

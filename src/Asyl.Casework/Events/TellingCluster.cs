using Asyl.Language.Dates;

namespace Asyl.Casework.Events;

/// <summary>Tellings taken to be of one happening. Its core date is what those that agree can all mean.</summary>
internal sealed class TellingCluster(Telling first)
{
    private readonly Dictionary<string, List<Telling>> byReport = new(StringComparer.Ordinal) { [first.Report] = [first] };

    private readonly HashSet<string> countries = Known(first.Country);
    private readonly HashSet<string> outcomes = Known(first.Outcome);
    private readonly HashSet<string> towns = Known(first.Town);

    public List<Telling> Tellings { get; } = [first];

    public Edtf Core { get; private set; } = first.Date;

    public void Add(Telling telling)
    {
        Tellings.Add(telling);
        countries.UnionWith(Known(telling.Country));
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

    public bool SharesCountryWith(Telling telling) => telling.Country.Length == 0 || countries.Count == 0 || countries.Contains(telling.Country);

    public bool OpposesOutcomeOf(Telling telling) => outcomes.Any(outcome => Outcomes.Oppose(outcome, telling.Outcome));

    public bool DiffersInTownFrom(Telling telling) => towns.Any(town => Places.Differ(town, telling.Town));

    public bool IsIn(string town) => town.Length > 0 && towns.Contains(town);

    private static HashSet<string> Known(string value) => value.Length > 0 ? [value] : [];
}

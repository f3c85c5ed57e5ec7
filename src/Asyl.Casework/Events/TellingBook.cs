namespace Asyl.Casework.Events;

/// <summary>What reports tell, by the id of the statement, to weigh sides by.</summary>
internal sealed class TellingBook
{
    private readonly Dictionary<string, Telling> byId;
    private readonly Lazy<ILookup<string, Telling>> byReport;

    public TellingBook(IEnumerable<Telling> tellings)
    {
        byId = tellings.ToDictionary(telling => telling.Id, StringComparer.Ordinal);
        byReport = new(() => All.ToLookup(telling => telling.Report, StringComparer.Ordinal));
    }

    /// <summary>In order of id.</summary>
    public IEnumerable<Telling> All => byId.Values.OrderBy(telling => telling.Id, StringComparer.Ordinal);

    /// <summary>What one report tells, in order of id.</summary>
    public IEnumerable<Telling> In(string report) => byReport.Value[report];

    /// <summary>The telling of that id; null for a fact, which people answer for.</summary>
    public Telling? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>A side whose value is the program's own words.</summary>
    public Side SideOf(Func<string> words, IEnumerable<string> ids) => SideOf(words(), ids) with { Words = words };

    /// <summary>A side of these statements and facts; each fact is an origin of its own.</summary>
    public Side SideOf(string value, IEnumerable<string> ids)
    {
        var told = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var said = told.Select(Find).OfType<Telling>().ToArray();
        return new Side(value, told, Origins.Count(said) + told.Length - said.Length);
    }
}

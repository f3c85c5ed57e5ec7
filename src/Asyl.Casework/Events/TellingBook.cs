using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Events;

/// <summary>Every telling by its id and by its report, with origins to weigh sides by.</summary>
internal sealed class TellingBook
{
    private readonly Dictionary<string, Telling> byId;
    private readonly Dictionary<string, FiledReport> reports;
    private readonly Origins origins;

    public TellingBook(IReadOnlyList<FiledReport> reports, IReadOnlyList<Person> people, IReadOnlyList<Dependence> dependence)
    {
        this.reports = reports.DistinctBy(report => report.Id, StringComparer.Ordinal).ToDictionary(report => report.Id, StringComparer.Ordinal);
        origins = new Origins(reports, dependence);
        All = [.. TellingReader.Read(reports, [], people).OrderBy(telling => telling.Id, StringComparer.Ordinal)];
        byId = All.ToDictionary(telling => telling.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Telling> All { get; }

    /// <summary>The telling of that id; null for a fact, which people answer for.</summary>
    public Telling? Find(string id) => byId.GetValueOrDefault(id);

    public Edtf Published(string report) => reports.TryGetValue(report, out var found) ? found.Reading.Published : Edtf.Unknown;

    /// <summary>A side whose value is the program's own words.</summary>
    public Side SideOf(Func<string> words, IEnumerable<string> ids) => SideOf(words(), ids) with { Words = words };

    /// <summary>A side of these statements and facts; each fact is an origin of its own.</summary>
    public Side SideOf(string value, IEnumerable<string> ids)
    {
        var told = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var said = told.Select(Find).OfType<Telling>().ToArray();
        return new Side(value, told, origins.Count(said) + told.Length - said.Length);
    }
}

using System.Runtime.CompilerServices;
using Asyl.Casework;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Web.Search;

/// <summary>
/// Every report of a casebook, newest first, with what it can be found by. Enters: what is searched for, and which reports hold the words.
/// Leaves: the reports that fit, each with the statements that make it fit. Never: a walk through the statements of reports that cannot fit.
/// </summary>
public sealed class Catalogue
{
    private static readonly ConditionalWeakTable<Casebook, Catalogue> Known = [];

    private readonly Numbering[] values = [.. Facet.Names.Select(_ => new Numbering())];
    private readonly ILookup<string, (string Name, Person Person)> named;
    private readonly Dictionary<string, Person> people;
    private readonly Hit[] all;

    private Catalogue(Casebook book)
    {
        named = book.People.SelectMany(person => person.Members.Select(member => (member, person)))
            .ToLookup(pair => pair.member.Report, pair => (pair.member.Name, pair.person), StringComparer.Ordinal);
        people = book.People.DistinctBy(person => person.Id, StringComparer.Ordinal).ToDictionary(person => person.Id, StringComparer.Ordinal);
        all = [.. book.Reports.Select(ReportCard.Of).OrderByDescending(card => card.Published).ThenBy(card => card.Report.Id, StringComparer.Ordinal)
            .Select(card => new Hit(card, [], Numbered(name => name == "person" ? PeopleIn(card).Select(person => person.Id) : card.Values(name))))];
    }

    public static Catalogue Of(Casebook book) => Known.GetValue(book, seen => new Catalogue(seen));

    public Person? Person(string id) => people.GetValueOrDefault(id);

    /// <summary>Every value that some report has, in order.</summary>
    public IEnumerable<string> Values(string name) => ValuesOf(name).Values.Order(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whom a report names, each once.</summary>
    public IEnumerable<Person> PeopleIn(ReportCard card) => named[card.Report.Id].Select(pair => pair.Person).DistinctBy(person => person.Id, StringComparer.Ordinal);

    /// <summary>The names by which a report knows a person.</summary>
    public IEnumerable<string> NamesOf(ReportCard card, string person) => named[card.Report.Id].Where(pair => pair.Person.Id == person).Select(pair => pair.Name);

    /// <param name="holding">Ids of the reports that hold the words; null when none are asked for.</param>
    public IEnumerable<Hit> Fitting(SearchQuery query, IReadOnlySet<string>? holding)
    {
        var published = query.Published;
        var asked = Facet.Names.Where(name => name != "from" && query[name].Length > 0).Select(name => (Place: PlaceOf(name), Number: ValuesOf(name).Find(query[name]))).ToArray();
        foreach (var hit in all)
        {
            if (Array.Exists(asked, part => !hit.Has(part.Place, part.Number)) || holding?.Contains(hit.Card.Report.Id) == false || (published.IsKnown && !hit.Card.IsFrom(published)))
                continue;
            if (!query.IsOfStatements)
                yield return hit;
            else if (Telling(hit.Card, query) is { Count: > 0 } telling)
                yield return hit with { Telling = telling };
        }
    }

    /// <summary>How many reports have each value; where statements are asked for, in those that fit.</summary>
    public IEnumerable<(string Value, int Count)> Counted(string name, IReadOnlyList<Hit> hits)
    {
        var place = PlaceOf(name);
        var numbering = values[place];
        var (counts, countedIn) = (new int[numbering.Values.Count], new int[numbering.Values.Count]);
        for (var report = 1; report <= hits.Count; report++)
        {
            var hit = hits[report - 1];
            foreach (var number in Told(hit, name)?.Select(numbering.Find) ?? hit.Numbers[place])
            {
                if (number < 0 || countedIn[number] == report)
                    continue;
                countedIn[number] = report;
                counts[number]++;
            }
        }

        return numbering.Values.Zip(counts).Where(pair => pair.Second > 0);
    }

    /// <summary>One and the same statement tells all that is asked of statements, and is about the person who is asked for.</summary>
    private List<FiledStatement> Telling(ReportCard card, SearchQuery query)
    {
        var names = query["person"] is { Length: > 0 } person ? NamesOf(card, person).ToList() : null;
        return [.. card.Statements.Where(filed => filed.Statement is var told
            && IsAsked(query["event"], told.Event) && IsAsked(query["country"], told.Country) && IsAsked(query["place"], told.Place)
            && (names is null || told.People.Any(names.Contains)))];
    }

    private static bool IsAsked(string asked, string told) => asked.Length == 0 || string.Equals(asked, told, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the statements that fit tell; null where that is the report's, or no statements are asked for.</summary>
    private IEnumerable<string>? Told(Hit hit, string name) => hit.Telling.Count == 0 ? null : name == "person" ? PeopleIn(hit) : ReportCard.Told(hit.Telling, name);

    /// <summary>Ids of those whom the statements are about.</summary>
    private IEnumerable<string> PeopleIn(Hit hit)
    {
        foreach (var (name, person) in named[hit.Card.Report.Id])
        {
            foreach (var filed in hit.Telling)
            {
                if (filed.Statement.People.Contains(name, StringComparer.Ordinal))
                    yield return person.Id;
            }
        }
    }

    private int[][] Numbered(Func<string, IEnumerable<string>> valuesOf) => [.. Facet.Names.Select((name, place) => values[place].Of(valuesOf(name)))];

    private Numbering ValuesOf(string name) => values[PlaceOf(name)];

    private static int PlaceOf(string name) => Array.IndexOf(Facet.Names, name);
}

/// <summary>A report that fits.</summary>
/// <param name="Telling">The statements in it that fit; none of them when only the report is asked for.</param>
/// <param name="Numbers">The values of each facet that the report has, by number.</param>
public sealed record Hit(ReportCard Card, IReadOnlyList<FiledStatement> Telling, int[][] Numbers)
{
    public bool Has(int facet, int number) => Array.IndexOf(Numbers[facet], number) >= 0;
}

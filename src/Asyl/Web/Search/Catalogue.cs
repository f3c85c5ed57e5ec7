using System.Runtime.CompilerServices;
using Asyl.Casework;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Web.Search;

/// <summary>
/// Every report of a casebook, newest first, with who is named in it. Enters: what is searched for, and which reports hold the words.
/// Leaves: the reports that fit, each with the statements that make it fit. Never: a walk through the statements of reports that cannot fit.
/// </summary>
public sealed class Catalogue
{
    private static readonly ConditionalWeakTable<Casebook, Catalogue> Known = [];

    private readonly ReportCard[] cards;
    private readonly ILookup<string, (string Name, Person Person)> named;
    private readonly Dictionary<string, Person> people;
    private readonly Lazy<IReadOnlyList<string>> outlets;
    private readonly Lazy<IReadOnlyList<string>> countries;

    private Catalogue(Casebook book)
    {
        cards = [.. book.Reports.Select(ReportCard.Of).OrderByDescending(card => card.Published).ThenBy(card => card.Report.Id, StringComparer.Ordinal)];
        named = book.People.SelectMany(person => person.Members.Select(member => (member, person)))
            .ToLookup(pair => pair.member.Report, pair => (pair.member.Name, pair.person), StringComparer.Ordinal);
        people = book.People.DistinctBy(person => person.Id, StringComparer.Ordinal).ToDictionary(person => person.Id, StringComparer.Ordinal);
        outlets = new(() => Different(cards.Select(card => card.Outlet)));
        countries = new(() => Different(cards.SelectMany(card => card.Countries)));
    }

    /// <summary>Every outlet, in order.</summary>
    public IReadOnlyList<string> Outlets => outlets.Value;

    /// <summary>Every country in which something happened, by code.</summary>
    public IReadOnlyList<string> Countries => countries.Value;

    public static Catalogue Of(Casebook book) => Known.GetValue(book, seen => new Catalogue(seen));

    public Person? Person(string id) => people.GetValueOrDefault(id);

    /// <summary>Whom a report names, each once.</summary>
    public IEnumerable<Person> PeopleIn(ReportCard card) => named[card.Report.Id].Select(pair => pair.Person).Distinct();

    /// <summary>Whom the statements are about.</summary>
    public IEnumerable<Person> PeopleIn(ReportCard card, IEnumerable<FiledStatement> statements)
    {
        var names = statements.SelectMany(filed => filed.Statement.People).ToHashSet(StringComparer.Ordinal);
        return named[card.Report.Id].Where(pair => names.Contains(pair.Name)).Select(pair => pair.Person).Distinct();
    }

    /// <summary>The names by which a report knows a person.</summary>
    public IEnumerable<string> NamesOf(ReportCard card, string person) => named[card.Report.Id].Where(pair => pair.Person.Id == person).Select(pair => pair.Name);

    /// <param name="holding">Ids of the reports that hold the words; null when none are asked for.</param>
    public IEnumerable<Hit> Fitting(SearchQuery query, IReadOnlySet<string>? holding)
    {
        var published = query.Published;
        foreach (var card in cards)
        {
            if (holding?.Contains(card.Report.Id) == false || !Fits(card, query) || (published.IsKnown && !(card.IsDated && card.Report.Reading.Published.Overlaps(published))))
                continue;
            if (!query.IsOfStatements)
                yield return new(card, []);
            else if (Telling(card, query) is { Count: > 0 } telling)
                yield return new(card, telling);
        }
    }

    private bool Fits(ReportCard card, SearchQuery query) =>
        IsOneOf(query["event"], card.Events) && IsOneOf(query["country"], card.Countries) && IsOneOf(query["place"], card.Places)
        && IsOneOf(query["outlet"], [card.Outlet]) && IsOneOf(query["read"], [card.Read])
        && (query["person"] is not { Length: > 0 } person || NamesOf(card, person).Any());

    /// <summary>One and the same statement tells all that is asked of statements, and is about the person who is asked for.</summary>
    private List<FiledStatement> Telling(ReportCard card, SearchQuery query)
    {
        var names = query["person"] is { Length: > 0 } person ? NamesOf(card, person).ToList() : null;
        return [.. card.Statements.Where(filed =>
            IsOneOf(query["event"], [filed.Statement.Event]) && IsOneOf(query["country"], [filed.Statement.Country]) && IsOneOf(query["place"], [filed.Statement.Place])
            && (names is null || filed.Statement.People.Any(names.Contains)))];
    }

    private static bool IsOneOf(string asked, IReadOnlyList<string> told) => asked.Length == 0 || told.Contains(asked, StringComparer.OrdinalIgnoreCase);

    private static List<string> Different(IEnumerable<string> values) => [.. values.Where(value => value.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>A report that fits, and the statements in it that do; none of them when only the report is asked for.</summary>
public sealed record Hit(ReportCard Card, IReadOnlyList<FiledStatement> Telling);

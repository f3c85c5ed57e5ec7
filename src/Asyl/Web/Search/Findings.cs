using Asyl.Casework;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.People;
using Asyl.Cli.Rendering;
using Asyl.Language.Text;

namespace Asyl.Web.Search;

/// <summary>
/// The answer to a search. Enters: a query and what there is to see. Leaves: the people whom the words may name, the reports that fit, one page
/// of them with their passages, and ways to narrow further. Never: passages of reports that are not shown.
/// </summary>
public sealed class Findings
{
    public const int HitsShown = 20;
    private const int WordsOfName = 4;
    private const int ExcerptsShown = 3;

    private readonly Snapshot now;
    private readonly SearchWords? words;

    private Findings(Snapshot now, SearchQuery query, IReadOnlySet<string>? holding)
    {
        this.now = now;
        Query = query;
        Catalogue = Catalogue.Of(now.Book);
        All = [.. Catalogue.Fitting(query, holding)];
        From = query["at"] is { Length: > 0 } last ? All.FindIndex(hit => hit.Card.Report.Id == last) + 1 : 0;
        Facets = Facet.Of(Catalogue, query, All);
        People = From == 0 ? PeopleNamed(now, query) : [];
        WithoutNarrowing = All.Count == 0 && holding is not null ? holding.Count(id => now.Book.Report(id) is not null) : 0;
        words = query.Words.Length > 0 ? SearchWords.Of(query.Words) : null;
    }

    public SearchQuery Query { get; }

    public Catalogue Catalogue { get; }

    public List<Hit> All { get; }

    /// <summary>How many come before those that are shown.</summary>
    public int From { get; }

    public IEnumerable<Hit> Shown => All.Skip(From).Take(HitsShown);

    public IReadOnlyList<Facet> Facets { get; }

    /// <summary>Everybody whom the words may name, in any spelling; those with a case first among equals.</summary>
    public IReadOnlyList<NameFound> People { get; }

    /// <summary>Where nothing is found: how many reports hold the words all the same.</summary>
    public int WithoutNarrowing { get; }

    public bool HasPhrase => words?.HasPhrase == true;

    public string First => Query.Without("at").Address;

    /// <summary>Where the next page stands; empty on the last one.</summary>
    public string Next => From + HitsShown < All.Count ? Query.With("at", All[From + HitsShown - 1].Card.Report.Id).Address : "";

    public static Findings Of(Visit visit, SearchQuery query) =>
        new(visit.Now, query, query.Words.Length > 0 ? visit.Room.Ask(workspace => workspace.Holding(visit.Viewer, query.Words)) : null);

    /// <summary>The best places of a report: where the words stand, else where the person is named.</summary>
    public IEnumerable<Excerpt> Excerpts(Hit hit)
    {
        var text = hit.Card.Report.Text;
        if (words is not null)
            return Excerpt.Best(text, words.In(text), hit.Telling.Count > 0 ? 1 : ExcerptsShown);
        if (hit.Telling.Count > 0 || Query["person"].Length == 0)
            return [];
        var names = Catalogue.NamesOf(hit.Card, Query["person"]).ToList();
        var mentions = hit.Card.Report.Reading.People.Where(person => names.Contains(person.Name, StringComparer.Ordinal)).SelectMany(person => person.Mentions);
        return Excerpt.Best(text, mentions.Select(mention => new Span(mention.Start, mention.End)).OrderBy(place => place.Start), atMost: 2);
    }

    /// <summary>Which word of what was typed met which of the name found, where they are not written alike.</summary>
    public IEnumerable<string> Reasons(NameFound found) => NameReasonWords.Differing(found.Reasons(Name(Query)));

    public bool HasCase(Person person) => now.Book.CaseOf(person.Id) is not null;

    private static string Name(SearchQuery query) => query.Words.Replace('"', ' ').Replace('*', ' ').Trim();

    private static IReadOnlyList<NameFound> PeopleNamed(Snapshot now, SearchQuery query)
    {
        var name = Name(query);
        var isName = name.Any(char.IsLetter) && !name.Any(char.IsDigit) && name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= WordsOfName;
        return isName ? [.. NameSearch.In(now.Book, name).OrderByDescending(found => found.Likeness.Score).ThenByDescending(found => now.Book.CaseOf(found.Person.Id) is not null)] : [];
    }
}

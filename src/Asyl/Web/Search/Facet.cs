using Asyl.Casework.Data;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Web.Search;

/// <summary>One way to narrow what was found: its values, each with the number of found reports that have it, those with most first.</summary>
/// <param name="Name">The part of the query that it sets.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values)
{
    private const int Most = 40;

    private static readonly Dictionary<string, string> NoDetails = [];

    /// <summary>The facets by the part of a query that each sets; "from" is the year of publication.</summary>
    public static string[] Names { get; } = ["person", "event", "country", "place", "outlet", "from", "read"];

    /// <summary>The facets that narrow further; those that are chosen already narrow no more.</summary>
    public static IReadOnlyList<Facet> Of(Catalogue catalogue, SearchQuery query, IReadOnlyList<Hit> hits) =>
        [.. Names.Where(name => query[name].Length == 0 && (name != "from" || query["to"].Length == 0))
            .Select(name => new Facet(name, Counted(catalogue, name, hits)))
            .Where(facet => facet.Values.Any(value => value.Count < hits.Count))];

    /// <summary>What a value is called.</summary>
    public static string Called(Catalogue catalogue, string name, string value) => name switch
    {
        "person" => catalogue.Person(value)?.Name ?? value,
        "event" when EventTypes.IsKnown(value) => EventPhrase.Of(value, Place.None, NoDetails).Text,
        "country" => Strings.Country(value.ToUpperInvariant()),
        "read" => Words.Find($"search.read.{value}") ?? value,
        _ => value,
    };

    /// <summary>The query with the value chosen; a year is both ends of a stretch.</summary>
    public SearchQuery Chosen(SearchQuery query, FacetValue value) => Name == "from" ? query.With("from", value.Value).With("to", value.Value) : query.With(Name, value.Value);

    private static List<FacetValue> Counted(Catalogue catalogue, string name, IReadOnlyList<Hit> hits)
    {
        var most = catalogue.Counted(name, hits).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Value, StringComparer.Ordinal).Take(Most)
            .Select(pair => new FacetValue(pair.Value, Called(catalogue, name, pair.Value), pair.Count));
        return name == "from" ? [.. most.OrderByDescending(value => value.Value, StringComparer.Ordinal)] : [.. most];
    }
}

/// <param name="Called">As people read it.</param>
/// <param name="Count">Of the found reports.</param>
public sealed record FacetValue(string Value, string Called, int Count);

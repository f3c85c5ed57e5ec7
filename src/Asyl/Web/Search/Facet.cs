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

    /// <summary>The facets that narrow further; those that are chosen already narrow no more.</summary>
    public static IReadOnlyList<Facet> Of(Catalogue catalogue, SearchQuery query, IReadOnlyList<Hit> hits) =>
        [.. SearchQuery.Narrowing.Where(name => name != "to" && query[name].Length == 0 && (name != "from" || query["to"].Length == 0))
            .Select(name => new Facet(name, Counted(catalogue, name, hits)))
            .Where(facet => facet.Values.Count > 1 || facet.Values.Any(value => value.Count < hits.Count))];

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
        var counted = name == "person"
            ? hits.SelectMany(hit => hit.Telling.Count > 0 ? catalogue.PeopleIn(hit.Card, hit.Telling) : catalogue.PeopleIn(hit.Card)).CountBy(person => person.Id, StringComparer.Ordinal)
            : hits.SelectMany(hit => ValuesIn(hit, name)).CountBy(value => value, StringComparer.OrdinalIgnoreCase);
        var most = counted.Where(pair => pair.Key.Length > 0).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Most)
            .Select(pair => new FacetValue(pair.Key, Called(catalogue, name, pair.Key), pair.Value));
        return name == "from" ? [.. most.OrderByDescending(value => value.Value, StringComparer.Ordinal)] : [.. most];
    }

    private static IEnumerable<string> ValuesIn(Hit hit, string name) => name switch
    {
        "event" => hit.Telling.Count > 0 ? Told(hit, filed => filed.Event) : hit.Card.Events,
        "country" => hit.Telling.Count > 0 ? Told(hit, filed => filed.Country) : hit.Card.Countries,
        "place" => hit.Telling.Count > 0 ? Told(hit, filed => filed.Place) : hit.Card.Places,
        "outlet" => [hit.Card.Outlet],
        "from" => hit.Card.Years,
        _ => [hit.Card.Read],
    };

    private static IEnumerable<string> Told(Hit hit, Func<Casework.Reading.Statement, string> part) =>
        hit.Telling.Select(filed => part(filed.Statement)).Distinct(StringComparer.OrdinalIgnoreCase);
}

/// <param name="Called">As people read it.</param>
/// <param name="Count">Of the found reports.</param>
public sealed record FacetValue(string Value, string Called, int Count);

using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Web.Search;

/// <summary>
/// What is searched for, as the address says it: words, and what a report must tell besides. Enters: the query of an address, or one that was
/// saved. Leaves: the same in one canonical form. Never: a parameter that a search does not have.
/// </summary>
public sealed class SearchQuery
{
    public const string Path = "/search";
    private const int Longest = 400;

    /// <summary>What narrows a search, in the order in which it is shown.</summary>
    public static IReadOnlyList<string> Narrowing { get; } = ["person", "event", "country", "place", "outlet", "from", "to", "read"];

    private static readonly string[] Names = ["q", .. Narrowing, "at"];

    private readonly IReadOnlyDictionary<string, string> parts;

    private SearchQuery(IReadOnlyDictionary<string, string> parts) => this.parts = parts;

    /// <summary>A query as it was typed; a country that was given as a place is meant as a country.</summary>
    public static SearchQuery Of(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> query)
    {
        var asked = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in query)
        {
            var value = string.Concat(values.ToString().Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
            if (Names.Contains(name, StringComparer.Ordinal) && value.Length is > 0 and <= Longest)
                asked[name] = value;
        }

        if (Places.CountryOf(asked.GetValueOrDefault("place", "")) is { Length: > 0 } country && asked.TryAdd("country", country))
            asked.Remove("place");
        return new(asked);
    }

    /// <param name="saved">What <see cref="ToString"/> gave.</param>
    public static SearchQuery Parse(string saved) => Of(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(saved));

    /// <summary>The value of a part; empty where it is not asked for.</summary>
    public string this[string name] => parts.GetValueOrDefault(name, "");

    public string Words => this["q"];

    /// <summary>Whether reports are looked for by what statements in them tell: an event, where it happened.</summary>
    public bool IsOfStatements => parts.ContainsKey("event") || parts.ContainsKey("country") || parts.ContainsKey("place");

    /// <summary>Whether nothing is asked for: every report is meant.</summary>
    public bool IsEmpty => parts.Keys.All(name => name == "at");

    public IEnumerable<string> Narrowed => Narrowing.Where(parts.ContainsKey);

    /// <summary>The stretch in which a report was published; unknown when none is asked for, or none that can be understood.</summary>
    public Edtf Published => HasBadDay ? Edtf.Unknown : Edtf.Days(Bound("from").First, Bound("to").Last);

    /// <summary>Whether a day of the stretch cannot be understood, or it ends before it begins.</summary>
    public bool HasBadDay => !IsDay("from") || !IsDay("to") || Bound("from").First > Bound("to").Last;

    /// <summary>The query with another part, from its first page; without the part when the value is empty.</summary>
    public SearchQuery With(string name, string value)
    {
        var changed = parts.Where(part => part.Key != "at" && part.Key != name).ToDictionary(StringComparer.Ordinal);
        if (value.Length > 0)
            changed[name] = value;
        return new(changed);
    }

    public SearchQuery Without(params ReadOnlySpan<string> names)
    {
        var rest = this;
        foreach (var name in names)
            rest = rest.With(name, "");
        return rest;
    }

    /// <summary>Where its answer stands.</summary>
    public string Address => Path + QueryString.Create(Names.Where(parts.ContainsKey).Select(name => KeyValuePair.Create(name, (string?)parts[name])));

    /// <summary>As it is kept: without the page.</summary>
    public override string ToString() => Without("at").Address[Path.Length..];

    private bool IsDay(string name) => Edtf.TryParse(this[name], out var date) && (!date.IsKnown || date.IsBounded);

    private Edtf Bound(string name) => IsDay(name) ? Edtf.Parse(this[name]) : Edtf.Unknown;
}

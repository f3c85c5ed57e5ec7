using Asyl.Casework.Events;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>An event in plain words, and the details that the words did not take up.</summary>
public sealed record EventPhrase(string Text, IReadOnlyList<DetailLine> Rest)
{
    private static readonly HashSet<string> Actors = new(StringComparer.Ordinal) { "court", "authority", "judge", "body", "forum", "prosecutor" };

    /// <param name="code">A code of <c>Data/events.tsv</c>.</param>
    public static EventPhrase Of(string code, Place place, IReadOnlyDictionary<string, string> details)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var told = Named(details);
        var text = PhraseTemplate.Fill(Template(code, told, taken), (name, before) => Slot(name, before, code, place, told, taken));
        return new(text, [.. Untaken(code, place, told, taken, text)]);
    }

    /// <summary>The phrase of an outcome where it has one of its own: "Convicted" for a verdict.</summary>
    private static string Template(string code, IReadOnlyDictionary<string, string> details, HashSet<string> taken)
    {
        if (Outcomes.Of(code, details) is { Length: > 0 } outcome && Strings.Find($"event.{code}.{outcome}") is { } own)
        {
            taken.UnionWith(["outcome", "finding"]);
            return own;
        }

        return Strings.Find($"event.{code}") ?? Strings.Of("event.other");
    }

    /// <summary>The details without "court" or "judge" where another of those who acted is named.</summary>
    private static IReadOnlyDictionary<string, string> Named(IReadOnlyDictionary<string, string> details)
    {
        var isNamed = details.Any(detail => Actors.Contains(detail.Key) && detail.Key != "prosecutor" && detail.Value.Length > 0 && !GenericActors.Contains(detail.Value));
        return isNamed ? details.Where(detail => !Actors.Contains(detail.Key) || !GenericActors.Contains(detail.Value)).ToDictionary(StringComparer.Ordinal) : details;
    }

    public static string Led(Certainty certainty, string phrase) => Led(certainty, toldInBody: true, phrase);

    /// <summary>The phrase with what leads it when it is not told as having happened ("Alleged: …"), or nowhere but above a text.</summary>
    public static string Led(Certainty certainty, bool toldInBody, string phrase) => certainty is not (Certainty.Asserted or Certainty.Attributed)
        ? Strings.Of($"lead.{Codes.Of(certainty)}", Behind(phrase))
        : toldInBody ? phrase : Strings.Of("lead.headline", Behind(phrase));

    /// <summary>A phrase behind others, which some languages begin in lower case there.</summary>
    private static Inflected Behind(string phrase) => new(form => form == "lower" ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase);

    private static string Slot(string name, string before, string code, Place place, IReadOnlyDictionary<string, string> details, HashSet<string> taken)
    {
        switch (name)
        {
            case "code":
                return code.Replace('_', ' ');
            case "where":
                taken.Add("place");
                return Unsaid(place, details, taken).WordsAfter(before);
            case "country":
                return place.Country.Length == 0 ? "" : Strings.Country(place.Country);
            case "penalty":
                return Penalty(details, taken);
        }

        if (!details.TryGetValue(name, out var value) || value.Length == 0)
            return "";
        taken.Add(name);
        return Actors.Contains(name) ? GenericActors.WithArticle(value) : Unsaid(DetailWords.Value(value), before);
    }

    /// <summary>A ground without the country that the phrase ends with: "in China[ for China] for spying".</summary>
    private static string Unsaid(string value, string before)
    {
        var at = value.IndexOf(" for ", StringComparison.Ordinal);
        return at > 0 && Places.CountryOf(value[..at]).Length > 0 && before.EndsWith(value[..at], StringComparison.Ordinal) ? value[(at + 5)..] : value;
    }

    /// <summary>The place without its country where who acted already tells it: a "Kazakh court" decides in Kazakhstan.</summary>
    private static Place Unsaid(Place place, IReadOnlyDictionary<string, string> details, HashSet<string> taken)
    {
        if (place.Country.Length == 0 || !taken.Any(role => Places.CountryOfBody(details.GetValueOrDefault(role, "")) == place.Country))
            return place;
        return new(Places.CountryOf(place.Name) == place.Country ? "" : place.Name, "");
    }

    /// <summary>"6 months, suspended".</summary>
    private static string Penalty(IReadOnlyDictionary<string, string> details, HashSet<string> taken)
    {
        string[] roles = ["kind", "length", "fine"];
        var parts = roles.Where(role => details.GetValueOrDefault(role, "").Length > 0 && taken.Add(role)).Select(role => DetailWords.Value(details[role])).ToList();
        if (details.GetValueOrDefault("suspended") == "true" && taken.Add("suspended"))
            parts.Add(Strings.Of("value.suspended"));
        return string.Join(", ", parts);
    }

    /// <summary>What says something beyond the phrase, fits the event and is no mere "court".</summary>
    private static IEnumerable<DetailLine> Untaken(string code, Place place, IReadOnlyDictionary<string, string> details, HashSet<string> taken, string text)
    {
        if (!taken.Contains("place") && EventRoles.ShowsPlace(code) && place.WordsAfter(text) is { Length: > 0 } where)
            yield return new(DetailWords.Label("place"), where);
        foreach (var role in EventRoles.Of(code, details.Keys))
        {
            var value = DetailWords.Value(details[role]);
            if (value.Length > 0 && !taken.Contains(role) && details[role] != "false" && !GenericActors.Contains(details[role]) && !text.Contains(value, StringComparison.OrdinalIgnoreCase))
                yield return new(DetailWords.Label(role), value);
        }
    }
}

/// <summary>A role of an event and its value, in plain words.</summary>
public sealed record DetailLine(string Label, string Value);

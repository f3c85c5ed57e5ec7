using Asyl.Casework.Reading;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>An event in plain words, and the details that the words did not take up.</summary>
public sealed record EventPhrase(string Text, IReadOnlyList<DetailLine> Rest)
{
    /// <param name="code">A code of <c>Data/events.tsv</c>.</param>
    public static EventPhrase Of(string code, Place place, IReadOnlyDictionary<string, string> details)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var template = Strings.Find($"event.{code}") ?? Strings.Of("event.other");
        var text = PhraseTemplate.Fill(template, (name, before) => Slot(name, before, code, place, details, taken));
        return new(text, [.. Untaken(place, details, taken, text)]);
    }

    /// <summary>The phrase with what leads it when it is not told as having happened: "Alleged: …".</summary>
    public static string Led(Certainty certainty, string phrase) => certainty is Certainty.Asserted or Certainty.Attributed
        ? phrase
        : Strings.Of($"lead.{Codes.Of(certainty)}", phrase);

    private static string Slot(string name, string before, string code, Place place, IReadOnlyDictionary<string, string> details, HashSet<string> taken)
    {
        switch (name)
        {
            case "code":
                return code.Replace('_', ' ');
            case "where":
                taken.Add("place");
                return place.WordsAfter(before);
            case "penalty":
                return Penalty(details, taken);
        }

        if (!details.TryGetValue(name, out var value) || value.Length == 0)
            return "";
        taken.Add(name);
        return DetailWords.Value(value);
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

    private static IEnumerable<DetailLine> Untaken(Place place, IReadOnlyDictionary<string, string> details, HashSet<string> taken, string text)
    {
        if (!taken.Contains("place") && place.WordsAfter(text) is { Length: > 0 } where)
            yield return new(DetailWords.Label("place"), where);
        foreach (var (role, value) in details.OrderBy(detail => detail.Key, StringComparer.Ordinal))
        {
            if (value.Length > 0 && !taken.Contains(role))
                yield return new(DetailWords.Label(role), DetailWords.Value(value));
        }
    }
}

/// <summary>A role of an event and its value, in plain words.</summary>
public sealed record DetailLine(string Label, string Value);

using System.Globalization;
using Asyl.Casework.Cases;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Asyl.Casework.Law.Reading;

/// <summary>The fields of one mapping, read by name. What does not fit is a problem with its line and reads as empty; what nobody asked for is one at the end.</summary>
internal sealed class Entry(YamlMappingNode node, Problems problems)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public int Line => (int)node.Start.Line;

    public bool Has(string key) => Find(key) is { } value && !IsNull(value);

    /// <summary>The text of a field; empty when it is absent or null.</summary>
    public string Text(string key) => Scalar(key)?.Value?.Trim() ?? "";

    public string Required(string key)
    {
        var text = Text(key);
        if (text.Length == 0 && Find(key) is not { } value)
            problems.Add(Line, $"expected the key '{key}'");
        else if (text.Length == 0)
            problems.Add(Find(key)!.Start, $"expected something behind '{key}'");
        return text;
    }

    public DateOnly? Day(string key)
    {
        if (Text(key) is not { Length: > 0 } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Wrong(key, "a day such as 2019-06-03");
        return null;
    }

    /// <summary>True, false, or null for what is not known.</summary>
    public bool? Flag(string key)
    {
        var text = Text(key);
        if (text is not ("" or "true" or "false"))
            Wrong(key, "true, false or null");
        return text is "true" or "false" ? text == "true" : null;
    }

    /// <summary>A length of time; empty for null, which is to be written out: nobody forgets what is not known.</summary>
    public string Length(string key)
    {
        if (Find(key) is null)
            problems.Add(Line, $"expected the key '{key}': a duration such as P3M, or null for what is not known");
        var text = Text(key);
        if (text.Length == 0 || Validity.IsLength(text))
            return text;
        Wrong(key, "a duration of one unit such as P3M, P2W or P10D");
        return "";
    }

    /// <summary>One of a few words.</summary>
    public string Choice(string key, params IReadOnlyList<string> choices)
    {
        var text = Text(key);
        if (text.Length == 0 || !choices.Contains(text, StringComparer.Ordinal))
        {
            if (Find(key) is null)
                problems.Add(Line, $"expected the key '{key}': {string.Join(" or ", choices)}");
            else
                Wrong(key, string.Join(" or ", choices));
            return choices[0];
        }

        return text;
    }

    /// <summary>A list of words, each of which has to be known.</summary>
    public IReadOnlyList<string> Codes(string key, Func<string, bool> isKnown, string what)
    {
        var codes = Items(key).OfType<YamlScalarNode>().ToArray();
        foreach (var code in codes.Where(code => !isKnown(code.Value ?? "")))
            problems.Add(code.Start, $"there is no {what} '{code.Value}'");
        return [.. codes.Select(code => code.Value ?? "")];
    }

    public string Code(string key, Func<string, bool> isKnown, string what)
    {
        var code = Text(key);
        if (code.Length > 0 && !isKnown(code))
            problems.Add(Find(key)!.Start, $"there is no {what} '{code}'");
        return code;
    }

    /// <summary>Words by language: a mapping of two-letter codes.</summary>
    public Wordings Wordings(string key)
    {
        if (Find(key) is not { } value || IsNull(value))
            return Law.Wordings.None;
        if (value is not YamlMappingNode mapping || mapping.Children.Any(pair => pair.Key is not YamlScalarNode { Value.Length: 2 } || pair.Value is not YamlScalarNode { Value.Length: > 0 }))
        {
            Wrong(key, "words by language such as {en: …, ru: …}");
            return Law.Wordings.None;
        }

        return new(new SortedDictionary<string, string>(mapping.Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value!, StringComparer.Ordinal), StringComparer.Ordinal));
    }

    public IEnumerable<Entry> Entries(string key)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlMappingNode mapping)
                yield return new Entry(mapping, problems);
            else
                problems.Add(item.Start, $"expected a rule with its keys in '{key}'");
        }
    }

    /// <summary>Entries by name.</summary>
    public IEnumerable<(string Name, Entry Entry)> Named(string key)
    {
        if (Find(key) is not { } value || IsNull(value))
            yield break;
        if (value is not YamlMappingNode mapping)
        {
            Wrong(key, "entries by name");
            yield break;
        }

        foreach (var (name, entry) in mapping.Children)
        {
            if (entry is YamlMappingNode fields)
                yield return (name.ToString(), new Entry(fields, problems));
            else
                problems.Add(entry.Start, $"expected keys under '{name}'");
        }
    }

    public void Wrong(string key, string expected) => problems.Add((Find(key) ?? node).Start, $"'{key}' expects {expected}");

    /// <summary>After everything was read: keys that nobody asked for.</summary>
    public void Close()
    {
        foreach (var key in node.Children.Keys.Where(key => key is not YamlScalarNode { Value: { } name } || !known.Contains(name)))
            problems.Add(key.Start, $"there is no key '{key}' here; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}");
    }

    private YamlSequenceNode Items(string key)
    {
        if (Find(key) is not { } value || IsNull(value))
            return new YamlSequenceNode();
        if (value is YamlSequenceNode list)
            return list;
        Wrong(key, "a list");
        return new YamlSequenceNode();
    }

    private YamlScalarNode? Scalar(string key)
    {
        if (Find(key) is not { } value || IsNull(value))
            return null;
        if (value is YamlScalarNode scalar)
            return scalar;
        Wrong(key, "a single value");
        return null;
    }

    private YamlNode? Find(string key)
    {
        known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private static bool IsNull(YamlNode value) => value is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" };
}

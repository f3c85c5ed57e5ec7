namespace Asyl.Casework.Law.Reading;

/// <summary>Reads the sources of a file, by name, and what a rule says of its own.</summary>
internal static class SourceReader
{
    private static readonly string[] Hows = ["text read", "secondary source", "from memory"];

    public static IReadOnlyDictionary<string, NamedSource> Read(Entry top)
    {
        var sources = new Dictionary<string, NamedSource>(StringComparer.Ordinal);
        foreach (var (name, entry) in top.Named("sources"))
        {
            sources[name] = new(entry.Required("law"), entry.Text("address"), entry.Day("checked"), How(entry));
            entry.Close();
        }

        return sources;
    }

    /// <summary>The source of a rule; its own day and way of checking beat those of the source.</summary>
    public static RuleSource Of(Entry rule, IReadOnlyDictionary<string, NamedSource> sources)
    {
        var (name, article, day, how) = (rule.Text("source"), rule.Text("article"), rule.Day("checked"), How(rule));
        if (name.Length == 0)
            rule.Wrong("source", "one of the sources of this file: no rule stands without");
        else if (!sources.ContainsKey(name))
            rule.Wrong("source", $"one of the sources of this file, and '{name}' is none");
        var source = sources.GetValueOrDefault(name) ?? new("", "", day, how);
        if (name.Length > 0 && (day ?? source.Checked) is null)
            rule.Wrong("checked", "the day up to which the source is known to say so, here or at the source");
        if (name.Length > 0 && (how ?? source.How) is null)
            rule.Wrong("how", string.Join(" or ", Hows) + ", here or at the source");
        return new(source.Law, article, source.Address, day ?? source.Checked ?? DateOnly.MinValue, how ?? source.How ?? HowChecked.FromMemory);
    }

    private static HowChecked? How(Entry entry) => !entry.Has("how") ? null : (HowChecked)Array.IndexOf(Hows, entry.Choice("how", Hows));
}

internal sealed record NamedSource(string Law, string Address, DateOnly? Checked, HowChecked? How);

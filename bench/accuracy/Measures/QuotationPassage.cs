using System.Text.RegularExpressions;
using Asyl.Language.Names;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures;

/// <summary>A passage of quotations/*.md: its text, the names in it, and what should be found.</summary>
internal sealed partial record QuotationPassage(string Title, string Text, IReadOnlyList<NamedEntity> Entities, IReadOnlyList<ExpectedQuotation> Expected)
{
    public static IReadOnlyList<QuotationPassage> Read(string name)
    {
        using var reader = new StreamReader(typeof(QuotationPassage).Assembly.GetManifestResourceStream($"quotations/{name}")!);
        return [.. Headings().Split(reader.ReadToEnd().ReplaceLineEndings("\n")).Skip(1).Select(Parse)];
    }

    public IReadOnlyList<Span> Sentences() => SentenceSplitter.Split(Text, [new(0, Text.Length, Zone.Body)]);

    private static QuotationPassage Parse(string section)
    {
        var parts = section.Split("\n- ");
        var lines = parts[0].Split('\n');
        var names = lines.Where(IsNames).ToList();
        var text = string.Join('\n', lines.Skip(1).Where(line => !IsNames(line))).Trim();
        return new(lines[0], text, EntitiesOf(text, names), [.. parts.Skip(1).Select(ParseRow)]);
    }

    private static bool IsNames(string line) => line.StartsWith("persons:", StringComparison.Ordinal) || line.StartsWith("organizations:", StringComparison.Ordinal);

    private static ExpectedQuotation ParseRow(string row)
    {
        var cells = row.Split('|', StringSplitOptions.TrimEntries);
        var speaker = cells[2].Split('=', StringSplitOptions.TrimEntries);
        return new(cells[0], cells[1], speaker[0], speaker.Length > 1 ? speaker[1] : "", cells[3]);
    }

    private static List<NamedEntity> EntitiesOf(string text, IEnumerable<string> lists)
    {
        var found = new List<NamedEntity>();
        foreach (var list in lists)
        {
            var type = list[0] == 'p' ? EntityType.Person : EntityType.Organization;
            foreach (var name in list[(list.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries).OrderByDescending(name => name.Length))
                AddAll(text, name, type, found);
        }

        return [.. found.OrderBy(entity => entity.Start)];
    }

    private static void AddAll(string text, string name, EntityType type, List<NamedEntity> found)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var entity = new NamedEntity(at, at + name.Length, type);
            if (!found.Exists(other => other.Span.Overlaps(entity.Span)))
                found.Add(entity);
        }
    }

    [GeneratedRegex("\n## ", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Headings();
}

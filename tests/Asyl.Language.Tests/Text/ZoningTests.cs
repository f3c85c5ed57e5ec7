using System.Reflection;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Text;

/// <summary>
/// Invented pages in <c>Pages/</c>: each line says its zone before the bar, and below what the page says of itself.
/// A dateline stands on a line of its own there and is joined to the next.
/// </summary>
public sealed class ZoningTests
{
    private static readonly Assembly Here = typeof(ZoningTests).Assembly;

    public static IEnumerable<object[]> Pages =>
        Here.GetManifestResourceNames().Where(name => name.StartsWith("Pages/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_lies_in_its_zone(string page)
    {
        var (text, lines, _) = Read(page);
        var layout = Zoning.Partition(text);
        var found = lines.Select(line => $"{layout.Zones.First(zone => zone.Start <= line.Start && line.Start < zone.End).Zone} | {text[line.Start..line.End]}");
        found.ShouldBe(lines.Select(line => $"{line.Zone} | {text[line.Start..line.End]}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_head_says_what_it_says(string page)
    {
        var (text, _, facts) = Read(page);
        var layout = Zoning.Partition(text);
        var (published, isStated) = PublicationDating.Find(text, layout, SentenceSplitter.Split(text, layout.Zones));
        var found = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = layout.Title, ["outlet"] = layout.Outlet, ["author"] = layout.Author, ["publisher"] = layout.Publisher,
            ["place"] = layout.DatelinePlace, ["published"] = isStated ? published.Text : "",
        };
        foreach (var (key, value) in facts)
            found[key].ShouldBe(value, key);
    }

    private static (string Text, List<(int Start, int End, string Zone)> Lines, Dictionary<string, string> Facts) Read(string page)
    {
        using var reader = new StreamReader(Here.GetManifestResourceStream(page)!);
        var text = new System.Text.StringBuilder();
        var lines = new List<(int Start, int End, string Zone)>();
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var (zone, words) = (line[..bar].Trim(), line.Length > bar + 2 ? line[(bar + 2)..] : "");
            if (zone.Length > 0 && char.IsLower(zone[0]))
            {
                facts.Add(zone, words);
                continue;
            }

            if (zone.Length > 0)
                lines.Add((text.Length, text.Length + words.Length, zone));
            text.Append(words).Append(zone == "Dateline" ? "" : "\n");
        }

        return (text.ToString(), lines, facts);
    }
}

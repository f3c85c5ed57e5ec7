using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Reading.Telling;

/// <summary>
/// A town's country is believed only where the report names that country, its people or its capital: towns share their names with
/// other towns and with ordinary words.
/// </summary>
internal static class NamedCountries
{
    private const int LongestName = 4;

    public static IReadOnlyList<Statement> Believed(ReportText report, IReadOnlyList<Statement> statements)
    {
        var named = Of(report);
        return [.. statements.Select(statement => statement.Country.Length == 0 || named.Contains(statement.Country) ? statement : statement with { Country = "" })];
    }

    private static HashSet<string> Of(ReportText report)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in report.Sentences.Select(sentence => sentence.Words).Append([.. Head(report)]))
        {
            foreach (var name in Enumerable.Range(0, words.Length).Where(at => words[at].IsCapital).SelectMany(at => Runs(words, at)))
            {
                if ((Gazetteer.Country(name) ?? Gazetteer.People(name) ?? Gazetteer.Seat(name)) is { } country)
                    named.Add(country);
            }
        }

        return named;
    }

    private static IEnumerable<string> Runs(Word[] words, int at) =>
        Enumerable.Range(1, Math.Min(LongestName, words.Length - at)).Select(length => string.Join(' ', words[at..(at + length)].Select(word => word.Text)));

    // The place in front of a report counts too.
    private static IEnumerable<Word> Head(ReportText report) =>
        report.Layout.Zones.Where(zone => zone.Zone is Language.Text.Zone.Dateline or Language.Text.Zone.Frontmatter)
            .SelectMany(zone => Language.Text.Tokenizer.Tokenize(report.Text, zone.Span)).Select(token => Word.Of(report.Text, token));
}

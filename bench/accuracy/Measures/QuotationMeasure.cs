using Asyl.Accuracy.Measuring;
using Asyl.Language.Coreference;
using Asyl.Language.Parsing;
using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// Quotations of invented passages, half of them locked: F1 of spans with their kind (marks and stops at the ends aside), and how many of the expected
/// quotations are found with the right speaker, a pronoun's being whom it stands for. On the trees that the
/// shipped models find; "quotes-no-trees" by words alone.
/// </summary>
internal sealed class QuotationMeasure : IMeasure
{
    public string Name => "quotes";

    public IEnumerable<Figure> Run(DataFolder data) =>
        Score("quotes", "working", Parsed).Concat(Score("quotes-locked", "locked", Parsed)).Concat(Score("quotes-no-trees", "working", _ => [])).Concat(Score("quotes-no-trees-locked", "locked", _ => []));

    private static IReadOnlyList<SentenceTree> Parsed(QuotationPassage passage) =>
        EnglishParser.Parse(passage.Text, passage.Sentences(), [.. passage.Entities.Select(entity => new KnownWords(entity.Span, Upos.Propn))]);

    public IEnumerable<string> Misses() => QuotationPassage.Read("working").SelectMany(passage =>
    {
        var found = Found(passage, Parsed(passage)).ToList();
        var expected = passage.Expected.Select(Row).ToList();
        return expected.Except(found).Select(row => $"{passage.Title}: missed {row}").Concat(found.Except(expected).Select(row => $"{passage.Title}: false {row}"));
    });

    private static IEnumerable<Figure> Score(string figure, string file, Func<QuotationPassage, IReadOnlyList<SentenceTree>> treesOf)
    {
        var (right, expected, found, speakers) = (0, 0, 0, 0);
        foreach (var passage in QuotationPassage.Read(file))
        {
            var rows = Found(passage, treesOf(passage)).ToList();
            expected += passage.Expected.Count;
            found += rows.Count;
            right += Common(passage.Expected.Select(row => (row.Kind, Bare(row.Words))), rows.Select(row => (row.Kind, row.Words)));
            speakers += Common(passage.Expected.Select(Row).Select(row => row with { Cue = "" }), rows.Select(row => row with { Cue = "" }));
        }

        yield return new($"{figure}.span-f1", 2.0 * right / (expected + found));
        yield return new($"{figure}.speaker-accuracy", (double)speakers / expected);
    }

    private static int Common<T>(IEnumerable<T> expected, IEnumerable<T> found)
    {
        var left = found.ToList();
        return expected.Count(left.Remove);
    }

    private static IEnumerable<QuotationRow> Found(QuotationPassage passage, IReadOnlyList<SentenceTree> trees)
    {
        var quotations = QuotationReader.Read(passage.Text, passage.Sentences(), passage.Entities, trees);
        var people = CoreferenceReader.Read(passage.Text, passage.Sentences(), passage.Entities, trees, quotations);
        return quotations.Select(quotation => new QuotationRow(
            quotation.Kind.ToString().ToLowerInvariant(),
            Bare(quotation.Span.In(passage.Text)),
            quotation.Speaker is { } speaker ? StandsFor(speaker, people, passage.Text) ?? Bare(speaker.In(passage.Text)) : "-",
            quotation.Cue?.In(passage.Text) ?? "-"));
    }

    // Whom a pronoun stands for, by name.
    private static string? StandsFor(Span speaker, CoreferenceReading people, string text) =>
        people.In(speaker) is { Kind: MentionKind.Pronoun, Persons: [var person] } && people.Persons[person].Names is [var name, ..] ? name.In(text) : null;

    private static QuotationRow Row(ExpectedQuotation row) => new(row.Kind, Bare(row.Words), row.StandsFor.Length > 0 ? row.StandsFor : Bare(row.Speaker), row.Cue);

    private static string Bare(string words)
    {
        var bare = words.Trim(' ', '.', ',', '!', '?', '…', '“', '”', '"', '\'', '‘', '’', '«', '»', '„');
        foreach (var article in new[] { "the ", "a ", "an " })
            bare = bare.StartsWith(article, StringComparison.OrdinalIgnoreCase) ? bare[article.Length..] : bare;
        return bare;
    }

    private sealed record QuotationRow(string Kind, string Words, string Speaker, string Cue);
}

using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Telling;
using Asyl.Casework.Reading.When;
using Asyl.Language.Dates;
using Asyl.Language.Names;
using Asyl.Language.PersonalNames;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading;

/// <summary>
/// Reads one report. Enters: its kept text with its zones and, where a person gave one, its publication date. Leaves: statements with their passages,
/// people, doubts, and what was not read. Never: anything from outside the report, and nothing is stored.
/// </summary>
/// <remarks>
/// The order: language, publication date, sentences and dates (<see cref="ReportText"/>); names, people, speech (<see cref="ReportLayers"/>);
/// triggers and what they tell (<see cref="StatementMaker"/>). Words and patterns are data: <c>Data/triggers/README.md</c> says how to write one.
/// </remarks>
public static class ReportReader
{
    private const int Shown = 80;

    /// <summary>Changes whenever any report could be read differently.</summary>
    public const string Version = "reader-10";

    /// <param name="layout">The zones of the text and what its page says of itself, as intake found them.</param>
    public static (ReportReading Reading, ReadingLayers Layers) Read(string reportId, string keptSha256, string text, PageLayout layout, Edtf given)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(layout);
        var language = LanguageDetector.Detect(text) is var detected && detected == "und" && layout.Language.Length > 0 ? layout.Language : detected;
        var sentences = SentenceSplitter.Split(text, layout.Zones);
        var published = PublicationDay.Of(text, layout, sentences, given);
        var head = Head(layout, language, published);
        if (language != "en")
            return (head, new(layout.Zones, sentences, new(() => []), [], []));

        var report = new ReportText(text, layout, published.Date, sentences, YearHeadings.Apply(text, sentences, DateReader.Read(text, sentences, published.Date)));
        var layers = ReportLayers.Of(report);
        var statements = NamedCountries.Believed(report, Repeats.Without(StatementMaker.Make(reportId, keptSha256, report, layers)));
        var people = People(report, layers);
        var reading = head with
        {
            Read = true,
            Statements = statements,
            People = people,
            Relations = RelationFinder.Find(report, layers, [.. people.Where(person => person.Roles.Contains("author", StringComparer.Ordinal)).Select(person => person.Name)]),
            Cites = CitationFinder.Find(report, layers),
            Unread = UnreadFinder.Find(report, layers, statements),
            Doubts = [.. head.Doubts, .. sentences.Where(span => span.Length > ReportText.LongestSentence).Select(span => TooLong(text, span))],
        };
        return (reading, new(layout.Zones, sentences, new(() => Entities(report, sentences, layers.Book)), report.Dates, layers.Quotes));
    }

    private static Doubt TooLong(string text, Span span) =>
        new($"{span.Length} characters without the end of a sentence: too long to be read", Passage.Of(text, span.Start, Math.Min(span.End, span.Start + Shown)));

    private static ReportReading Head(PageLayout layout, string language, PublicationDay published) => new()
    {
        Reader = Version,
        Language = language,
        Title = layout.Title,
        Outlet = layout.Outlet,
        Author = layout.Author,
        Publisher = layout.Publisher,
        Url = layout.Url,
        Accessed = layout.Accessed,
        Published = published.Date,
        PublishedBasis = published.Basis,
        Doubts = published.Doubts,
    };

    private static IReadOnlyList<ReportPerson> People(ReportText report, ReportLayers layers) =>
    [
        .. layers.Book.People.Select(person => new ReportPerson
        {
            Name = person.Name,
            OtherNames = [.. person.OtherNames.Where(name => name != person.Name)],
            Roles = [.. person.Roles],
            Age = person.Age,
            Sex = person.Sex,
            Mentions = [.. Runs(report, layers).Where(found => found.Run.Person == person).Select(found => Passage.Of(report.Text, found.Sentence.SpanOf(found.Run.First, found.Run.Last)))],
        }),
        .. Signed(report, layers.Book),
    ];

    // Who signs a letter is told of in it; who writes for a paper stands above what is told.
    private static IEnumerable<ReportPerson> Signed(ReportText report, PersonBook book)
    {
        var author = report.Layout.Author;
        var at = author.Length == 0 ? -1 : report.Text.LastIndexOf(author, StringComparison.Ordinal);
        if (at >= 0 && report.Sentences.All(sentence => sentence.Span.End <= at) && PersonalName.Parse(author).IsFull && !book.Knows(author))
            yield return new() { Name = author, Roles = ["author"], Mentions = [Passage.Of(report.Text, at, at + author.Length)] };
    }

    // A person's name is resolved to the fullest form that the report has.
    private static IReadOnlyList<Entity> Entities(ReportText report, IReadOnlyList<Span> sentences, PersonBook book) =>
    [
        .. EntityRecognizer.Recognize(report.Text, sentences, [.. report.Dates.Select(date => date.Span)]).Where(name => name.Type != EntityType.People)
            .Select(name => (name, Text: name.Span.In(report.Text)))
            .Select(found => new Entity(found.name.Span, found.name.Type.ToString().ToLowerInvariant(), (found.name.Type == EntityType.Person ? book.Find(found.Text)?.Name : null) ?? found.Text)),
    ];

    private static IEnumerable<(Sentence Sentence, NameRun Run)> Runs(ReportText report, ReportLayers layers) =>
        report.Sentences.SelectMany((sentence, at) => layers.Names[at].Runs.Select(run => (sentence, run)));
}

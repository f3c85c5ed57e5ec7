using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Intake;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Citing;

/// <summary>
/// Numbers citations in the order in which a document makes them; the same words of the same text keep one number. Every passage is checked
/// before it gets its number.
/// </summary>
internal sealed class CitationLedger(BookIndex book, KeptTexts texts)
{
    private readonly Dictionary<(string Report, string Kept, int Start, int End, int Page, Box? Box), int> numbers = [];
    private readonly List<NumberedCitation> citations = [];

    public IReadOnlyList<NumberedCitation> Citations => citations;

    public BookIndex Book => book;

    public int Cite(FiledStatement filed)
    {
        var report = book.Report(filed.Report);
        var statement = filed.Statement;
        return Cite(report, report.KeptSha256, statement.Passage, filed.Review, statement, statement.Id, null);
    }

    /// <exception cref="CitationException">The fact rests on no words and no note, or on words that are not there.</exception>
    public IReadOnlyList<int> Cite(Fact fact)
    {
        if (fact.Cites.Count == 0 && fact.Note.Length == 0)
            throw CitationException.Nothing(CitationFault.NothingCited, fact.Id);
        return [.. fact.Cites.Select(cite => Cite(book.Report(cite.Report), cite.KeptSha256, new Passage(cite.Start, cite.End, cite.Text), Review.Accepted, null, fact.Id, cite.Page > 0 ? cite : null))];
    }

    /// <summary>Cites statements and facts by their ids.</summary>
    /// <exception cref="CitationException">One of them is not seen, or cites nothing that holds.</exception>
    public IReadOnlyList<int> CiteAll(IEnumerable<string> ids) => [.. ids.SelectMany(id => book.FindFact(id) is { } fact ? Cite(fact) : [Cite(book.Statement(id))]).Distinct()];

    /// <summary>The words of a passage of the report's own kept text, checked.</summary>
    public Passage Checked(FiledReport report, Passage passage)
    {
        texts.Check(report, report.KeptSha256, passage.Start, passage.End, passage.Text);
        return passage;
    }

    private int Cite(FiledReport report, string keptSha256, Passage passage, Review review, Statement? statement, string id, FactCitation? page)
    {
        if (page is null)
            texts.Check(report, keptSha256, passage.Start, passage.End, passage.Text);
        else
            KeptTexts.CheckPage(report, keptSha256, page.Page, page.Box);
        var key = (report.Id, keptSha256, passage.Start, passage.End, page?.Page ?? 0, page?.Box);
        if (!numbers.TryGetValue(key, out var number))
        {
            var places = report.PlacesOf(keptSha256);
            numbers.Add(key, number = citations.Count + 1);
            citations.Add(new() { Number = number, Report = report, KeptSha256 = keptSha256, Passage = passage, Zone = statement?.Zone ?? default, PlaceWords = PlaceWords.Of(places, passage, page), Page = page?.Page ?? places.PageOf(passage.Start, passage.End), Review = review });
        }

        var known = citations[number - 1];
        citations[number - 1] = known with
        {
            Review = Settled(review) < Settled(known.Review) ? review : known.Review,
            Statements = known.Statements.Contains(id, StringComparer.Ordinal) ? known.Statements : [.. known.Statements, id],
        };
        return number;
    }

    private static int Settled(Review review) => review switch
    {
        Review.Stale => 0,
        Review.Proposed => 1,
        Review.Corrected => 2,
        _ => 3,
    };
}

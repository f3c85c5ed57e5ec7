using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Intake;
using Asyl.Casework.Record;

namespace Asyl.Web.Reports;

/// <summary>What a page of an original is cited for: the places on it, and what rests on them.</summary>
/// <param name="Id">Of the statement or the fact.</param>
/// <param name="Boxes">In the units of the page; none where the whole page is cited.</param>
/// <param name="Words">The words that stand there; empty where none are cited.</param>
/// <param name="Address">Where it is decided on.</param>
internal sealed record PageMark(string Id, string Colour, bool IsFact, IReadOnlyList<Box> Boxes, string What, string Words, string Address)
{
    /// <summary>Everything that cites a page, from its top to its foot; what cites all of it first.</summary>
    public static IReadOnlyList<PageMark> On(Visit visit, FiledReport report, int page) =>
    [
        .. OfStatements(report, page).Concat(OfFacts(visit, report, page))
            .OrderBy(mark => mark.Boxes.Count == 0 ? -1 : mark.Boxes[0].Y).ThenBy(mark => mark.Boxes.Count == 0 ? 0 : mark.Boxes[0].X).ThenBy(mark => mark.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<PageMark> OfStatements(FiledReport report, int page) =>
        from filed in report.Statements
        where filed.Review is not (Review.Rejected or Review.Stale)
        let said = filed.Statement
        let boxes = Under(report.Places, said.Passage.Start, said.Passage.End, page)
        where boxes.Count > 0
        select new PageMark(said.Id, EventColour.Of(said.Event), IsFact: false, boxes, EventPhrase.Of(said.Event, new(said.Place, said.Country), said.Details).Text, said.Passage.Text, $"/reports/{report.Id}#s-{said.Id}");

    private static IEnumerable<PageMark> OfFacts(Visit visit, FiledReport report, int page) =>
        from fact in visit.Book.Facts
        let cites = fact.Cites.Where(cite => cite.Report == report.Id).ToList()
        let boxes = cites.SelectMany(cite => cite.Page == 0 ? Under(report.PlacesOf(cite.KeptSha256), cite.Start, cite.End, page) : cite.Page == page && cite.Box is { } box ? [box] : []).ToList()
        where boxes.Count > 0 || cites.Exists(cite => cite.Page == page)
        let person = visit.Book.Person(fact.Person)?.Id ?? fact.Person
        select new PageMark(fact.Id, EventColour.Of(fact.Event), IsFact: true, boxes, EventPhrase.Of(fact.Event, new(fact.Place, fact.Country), fact.Details).Text, string.Join(" … ", cites.Select(cite => cite.Text).Where(words => words.Length > 0)), $"/cases/{person}?fact={fact.Id}#f-{fact.Id}");

    private static List<Box> Under(Places places, int start, int end, int page) => end <= start ? [] : [.. places.Under(start, end).Where(place => place.Page == page).Select(place => place.Box).OfType<Box>()];
}

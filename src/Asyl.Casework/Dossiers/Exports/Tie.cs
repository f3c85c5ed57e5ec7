using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Two people of a casebook whom a report ties: one is the other's spouse, parent, lawyer … Nobody decides about ties, so they are proposed.</summary>
/// <param name="Who">The id of the person who is it.</param>
/// <param name="Whose">The id of the person to whom.</param>
internal sealed record Tie(string Who, string Whose, string Kind, FiledReport Report, Passage Passage)
{
    public string Id => Ids.Of('t', Kind, Who, Whose);

    public bool IsFamily => Kind is "spouse" or "former_spouse" or "parent" or "child" or "sibling";

    /// <summary>Those of anybody to whom something happened, in order of report and place.</summary>
    public static IEnumerable<Tie> Of(Casebook book, IReadOnlySet<string> people) => book.Reports.OrderBy(report => report.Id, StringComparer.Ordinal)
        .SelectMany(report => report.Reading.Relations.OrderBy(relation => relation.Passage.Start).Select(relation => Of(book, report, relation)))
        .OfType<Tie>().Where(tie => tie.Who != tie.Whose && (people.Contains(tie.Who) || people.Contains(tie.Whose)));

    private static Tie? Of(Casebook book, FiledReport report, Relation relation) =>
        book.Person(new ReportName(report.Id, relation.A)) is { } who && book.Person(new ReportName(report.Id, relation.B)) is { } whose
            ? new(who.Id, whose.Id, relation.Kind, report, relation.Passage) : null;
}

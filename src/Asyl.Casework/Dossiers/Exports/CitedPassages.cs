using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>
/// What every event of a casebook rests on. Enters: what one viewer may see. Leaves: facts and then statements, each with the places it cites, events
/// case by case in the order of their chronologies. Never: what somebody rejected, or words that do not stand at their place.
/// </summary>
internal sealed class CitedPassages(Casebook book)
{
    private readonly KeptTexts texts = new(CaseAccount.NoOlderTexts);

    /// <exception cref="CitationException">A citation does not hold.</exception>
    public static IEnumerable<CitedPassage> Of(Casebook book) => ByEvent(book).SelectMany(told => told.By);

    /// <summary>Events and who tells them; one of which nothing is left is left out.</summary>
    /// <exception cref="CitationException">A citation does not hold.</exception>
    public static IEnumerable<(CaseEvent Event, IReadOnlyList<CitedPassage> By)> ByEvent(Casebook book)
    {
        var cited = new CitedPassages(book);
        return Events(book).Select(happening => (happening, cited.For(happening))).Where(told => told.Item2.Count > 0);
    }

    private static IEnumerable<CaseEvent> Events(Casebook book) => book.Cases.SelectMany(theCase => theCase.Events).Select(book.Index.Event)
        .Concat(book.Events.OrderBy(happening => happening.Id, StringComparer.Ordinal)).DistinctBy(happening => happening.Id, StringComparer.Ordinal);

    private IReadOnlyList<CitedPassage> For(CaseEvent happening) =>
        [.. happening.Facts.Select(book.Index.Fact).SelectMany(fact => Entered(happening, fact)), .. book.Index.Standing(happening.Statements).Select(filed => Told(happening, filed))];

    private CitedPassage Told(CaseEvent happening, FiledStatement filed)
    {
        var (report, said) = (book.Index.Report(filed.Report), filed.Statement);
        texts.Check(report, report.KeptSha256, said.Passage.Start, said.Passage.End, said.Passage.Text);
        return new()
        {
            Event = happening,
            Id = said.Id,
            People = Subjects(happening, report, said),
            Report = report,
            KeptSha256 = report.KeptSha256,
            Passage = said.Passage,
            Page = said.Page,
            Review = filed.Review,
            Certainty = said.Certainty,
            Voice = said.Voice,
            Date = said.Date,
            DateWritten = said.DateWritten,
            Place = said.Place,
            Country = said.Country,
            Details = said.Details,
        };
    }

    /// <summary>Whom the statement names; those of the event where nobody there is known by these names.</summary>
    private IReadOnlyList<string> Subjects(CaseEvent happening, FiledReport report, Statement said)
    {
        string[] named = [.. said.People.Select(name => book.Person(new ReportName(report.Id, name))?.Id).OfType<string>().Distinct(StringComparer.Ordinal)];
        return named.Length > 0 ? named : happening.People;
    }

    private IEnumerable<CitedPassage> Entered(CaseEvent happening, Fact fact)
    {
        var entered = new CitedPassage { Event = happening, Id = fact.Id, People = [book.Index.FindPerson(fact.Person)?.Id ?? fact.Person], Review = Review.Accepted, Date = fact.Date, Place = fact.Place, Country = fact.Country, Details = fact.Details, Fact = fact };
        return fact.Cites.Count == 0 ? [entered] : fact.Cites.Select(cite => Cites(entered, cite, book.Index.Report(cite.Report)));
    }

    private CitedPassage Cites(CitedPassage entered, FactCitation cite, FiledReport report)
    {
        if (cite.Page > 0)
            KeptTexts.CheckPage(report, cite.KeptSha256, cite.Page, cite.Box);
        else
            texts.Check(report, cite.KeptSha256, cite.Start, cite.End, cite.Text);
        return entered with { Report = report, KeptSha256 = cite.KeptSha256, Passage = cite.Page > 0 ? null : new Passage(cite.Start, cite.End, cite.Text), Page = cite.Page, Box = cite.Box };
    }
}

using Asyl.Casework.Cases;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Redacting.Concerned;

/// <summary>The reports that a dossier of a case may print words or titles of, in the order in which it lists them.</summary>
internal static class CaseReports
{
    public static IReadOnlyList<FiledReport> Of(Casebook book, ProtectionCase theCase)
    {
        var contradictions = book.ContradictionsOf(theCase.Person).ToList();
        var events = book.EventsOf(theCase.Person).Concat(theCase.Events.Concat(contradictions.Select(one => one.Event)).Select(book.Event).OfType<Events.CaseEvent>());
        var told = events.SelectMany(e => e.Statements).Concat(contradictions.SelectMany(one => one.Sides).SelectMany(side => side.Statements)).Concat(theCase.Positions.SelectMany(position => position.Because));
        var ids = theCase.Reports.Concat(told.Select(id => book.Statement(id)?.Report).OfType<string>()).Concat(FactsOf(book, theCase).SelectMany(fact => fact.Cites).Select(cite => cite.Report)).ToHashSet(StringComparer.Ordinal);
        ids.UnionWith([.. book.Dependence.Where(link => ids.Contains(link.Report)).Select(link => link.OnReport)]);
        return [.. ids.Select(book.Report).OfType<FiledReport>().OrderBy(report => report.Reading.Published.Last ?? DateOnly.MaxValue)
            .ThenBy(report => report.Reading.Outlet, StringComparer.Ordinal).ThenBy(report => report.Id, StringComparer.Ordinal)];
    }

    /// <summary>What people entered about whom the case is about.</summary>
    public static IEnumerable<Fact> FactsOf(Casebook book, ProtectionCase theCase)
    {
        var events = book.EventsOf(theCase.Person).SelectMany(e => e.Facts).Concat(theCase.Events.Select(book.Event).OfType<Events.CaseEvent>().SelectMany(e => e.Facts)).ToHashSet(StringComparer.Ordinal);
        var formers = book.Person(theCase.Person)?.FormerIds ?? [];
        return book.Facts.Where(fact => fact.Person == theCase.Person || formers.Contains(fact.Person, StringComparer.Ordinal) || events.Contains(fact.Id));
    }
}

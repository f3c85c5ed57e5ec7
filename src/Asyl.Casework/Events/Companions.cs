using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Events;

/// <summary>What one report tells of several people together, and another, which tells of them all, of some only.</summary>
internal static class Companions
{
    public static IEnumerable<Contradiction> Find(CaseEvent e, TellingBook book)
    {
        if (e.People.Count < 2)
            yield break;
        var byReport = e.Statements.Select(book.Find).OfType<Telling>().Where(telling => telling is { IsRealis: true, IsInBody: true }).GroupBy(telling => telling.Report, StringComparer.Ordinal).ToArray();
        var whole = byReport.Where(report => e.People.All(person => report.Any(telling => telling.People.Contains(person, StringComparer.Ordinal)))).ToArray();
        var part = byReport.Except(whole).Where(report => e.People.All(person => book.In(report.Key).Any(telling => telling.People.Contains(person, StringComparer.Ordinal)))).ToArray();
        if (whole.Length > 0 && part.Length > 0)
            yield return ContradictionWriter.Write(ContradictionKind.Identity, "", () => NounPhrase.Of(e.Event), e.People, e.Id, shown: false, [SideOf(whole, book), SideOf(part, book)]);
    }

    private static Side SideOf(IEnumerable<IGrouping<string, Telling>> reports, TellingBook book)
    {
        var told = reports.SelectMany(report => report).ToArray();
        var people = told.SelectMany(telling => telling.People).Distinct(StringComparer.Ordinal).Count();
        return book.SideOf(() => Dossiers.Strings.Count("people", people), told.Select(telling => telling.Id));
    }
}

using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>
/// Says when all reports on a case rest on one origin, or come from one kind of source. Enters: a case and what people wrote about sources. Never: a score,
/// an opinion, or a kind that nobody assessed. A single report needs no such line.
/// </summary>
public static class Balance
{
    /// <summary>One sentence each; empty where there is nothing to say.</summary>
    public static IReadOnlyList<string> Of(Casebook book, ProtectionCase theCase, SourceProfiles profiles)
    {
        var reports = theCase.Reports.Select(book.Report).OfType<FiledReport>().ToList();
        return reports.Count < 2 ? [] : [.. new[] { OneOrigin(book, theCase, reports), OneKind(reports, profiles) }.Where(words => words.Length > 0)];
    }

    private static string OneOrigin(Casebook book, ProtectionCase theCase, List<FiledReport> reports)
    {
        var events = theCase.Events.Select(book.Event).OfType<CaseEvent>().ToList();
        if (events.Exists(e => e.Facts.Count > 0))
            return "";
        var persons = book.Workings?.Persons.Ids ?? PersonIds.Of(book.People);
        var origins = book.Workings?.Reliance.Origins ?? new Origins(book.Dependence);
        var statements = events.SelectMany(e => e.Statements).ToHashSet(StringComparer.Ordinal);
        var told = reports.SelectMany(report => TellingReader.Read(report, persons, origins)).Where(telling => telling.IsInBody && statements.Contains(telling.Id))
            .DistinctBy(telling => telling.Origin, StringComparer.Ordinal).Take(2).ToList();
        return told is [var only] ? Strings.Of("balance.origin", Strings.Count("reports", reports.Count), NameOf(only, book)) : "";
    }

    /// <summary>The witness, the outlet that is cited, or the report itself.</summary>
    private static string NameOf(Telling telling, Casebook book) =>
        book.Report(telling.Origin) is { } report ? SourceName.Of(report)
        : telling.Voice.Count > 0 && book.Report(telling.Report) is { } heard && SharedWitnesses.FullName(heard, telling.Voice[^1]) is { Length: > 0 } witness ? witness
        : book.Index.RestsOn(telling.Report).First(link => link.OnOutlet.Length > 0 && telling.Origin == "outlet:" + Outlets.Keys(link.OnOutlet).FirstOrDefault("")).OnOutlet;

    private static string OneKind(List<FiledReport> reports, SourceProfiles profiles)
    {
        var kinds = reports.SelectMany(report => profiles.Of(SourceProfiles.NameOf(report)).Select(profile => profile["type"]).DefaultIfEmpty("")).Distinct(StringComparer.Ordinal).ToList();
        return kinds is [{ Length: > 0 } only] ? Strings.Of("balance.kind", Strings.Count("reports", reports.Count), Strings.Of($"profile.type.{only}")) : "";
    }
}

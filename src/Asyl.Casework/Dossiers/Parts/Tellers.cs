using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Intake;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>Puts together who tells something: statements of one report in one voice are one teller.</summary>
internal static class Tellers
{
    public static IReadOnlyList<Teller> Of(IEnumerable<string> statements, IEnumerable<string> facts, CitationLedger ledger)
    {
        var entered = facts.Select(id => Entered(ledger.Book.Fact(id), ledger)).ToList();
        var told = ledger.Book.Standing(statements)
            .Select(filed => Told(filed, ledger))
            .GroupBy(teller => (teller.Report, teller.Key))
            .Select(group => group.First().Teller with { Citations = [.. group.SelectMany(teller => teller.Teller.Citations).Distinct().Order()] });
        return [.. entered, .. told];
    }

    /// <summary>The tellers of a side, whose ids may be of statements and of facts.</summary>
    public static IReadOnlyList<Teller> OfSide(IReadOnlyList<string> ids, CitationLedger ledger) =>
        Of(ids.Where(id => ledger.Book.FindFact(id) is null), ids.Where(id => ledger.Book.FindFact(id) is not null), ledger);

    public static bool IsNote(FiledReport report) => report.MediaType == MediaTypes.Note;

    public static string Outlet(FiledReport report) => SourceName.Of(report);

    private static Teller Entered(Fact fact, CitationLedger ledger) => new()
    {
        Name = fact.Cites.Count == 0
            ? Strings.Of("teller.note")
            : string.Join(", ", fact.Cites.Select(cite => Outlet(ledger.Book.Report(cite.Report))).Distinct(StringComparer.Ordinal)),
        By = fact.By,
        Review = Review.Accepted,
        Entered = Edtf.Day(DateOnly.FromDateTime(fact.At.UtcDateTime)),
        Note = fact.Note,
        Citations = ledger.Cite(fact),
    };

    private static (string Report, string Key, Teller Teller) Told(FiledStatement filed, CitationLedger ledger)
    {
        var statement = filed.Statement;
        var teller = new Teller
        {
            Name = Outlet(ledger.Book.Report(filed.Report)),
            Voice = statement.Voice,
            Certainty = statement.Certainty,
            Review = filed.Review,
            Citations = [ledger.Cite(filed)],
        };
        return (filed.Report, $"{string.Join('\n', statement.Voice)}\n{statement.Certainty}\n{filed.Review}", teller);
    }
}

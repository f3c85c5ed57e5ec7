using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Record;

namespace Asyl.Web.Reviewing;

/// <summary>What a decision would change, found by making it in a casebook that is thrown away. Enters: a case and statements. Leaves: one line for each change. Never: a change.</summary>
internal static class Foresight
{
    public static IReadOnlyList<string> Of(Visit visit, ProtectionCase theCase, string kind, IReadOnlyList<string> statements)
    {
        var then = visit.Book.If(statements, kind == "accept" ? Review.Accepted : Review.Rejected);
        var later = then.CaseOf(theCase.Person);
        var lines = new List<string> { Words.Count($"changes.{kind}_n", statements.Count) };
        if (later is null)
            return [.. lines, Words.Of("changes.case_gone")];
        return [.. lines, .. Between(visit, theCase, then, later)];
    }

    /// <summary>What is otherwise in a case in another casebook.</summary>
    public static IEnumerable<string> Between(Visit visit, ProtectionCase theCase, Casebook then, ProtectionCase later) =>
        [.. Rows(visit.Book, theCase, then, later), .. Positions(theCase, later, visit.Today), .. Contradictions(visit.Book, then, theCase.Person)];

    private static IEnumerable<string> Rows(Casebook now, ProtectionCase before, Casebook then, ProtectionCase after)
    {
        var (gone, come) = (before.Events.Except(after.Events, StringComparer.Ordinal).Count(), after.Events.Except(before.Events, StringComparer.Ordinal).Count());
        if (after.Events.Count != before.Events.Count)
            yield return Words.Of("changes.rows", before.Events.Count, after.Events.Count);
        else if (gone > 0 && come > 0)
            yield return Words.Of("changes.rows_otherwise", gone);
        var accepted = Accepted(then, after) - Accepted(now, before);
        if (accepted != 0)
            yield return Words.Of("changes.accepted_rows", accepted > 0 ? $"+{accepted}" : $"−{-accepted}");
    }

    private static int Accepted(Casebook book, ProtectionCase theCase) => theCase.Events.Count(id => book.Event(id)?.Basis == Basis.Accepted);

    private static IEnumerable<string> Positions(ProtectionCase before, ProtectionCase after, DateOnly today)
    {
        var was = PositionLine.On(before.Positions, today).ToLookup(line => line.RowWords, StringComparer.Ordinal);
        var will = PositionLine.On(after.Positions, today).ToLookup(line => line.RowWords, StringComparer.Ordinal);
        foreach (var row in was.Select(group => group.Key).Union(will.Select(group => group.Key), StringComparer.Ordinal))
        {
            var (then, now) = (Said(will[row]), Said(was[row]));
            if (then != now)
                yield return Words.Of("changes.position", row, now, then);
        }
    }

    private static string Said(IEnumerable<PositionLine> lines) => lines.FirstOrDefault() is { } line
        ? line.IsUnknown || line.IsDisputed ? line.StatusWords : $"{line.StatusWords} ({Strings.Of(line.IsAccepted ? "mark.accepted" : "mark.proposed")})"
        : Strings.Of("mark.unknown");

    private static IEnumerable<string> Contradictions(Casebook now, Casebook then, string person)
    {
        var (before, after) = (Shown(now, person), Shown(then, person));
        foreach (var gone in before.ExceptBy(after.Select(found => found.Id), found => found.Id, StringComparer.Ordinal))
            yield return Words.Of("changes.contradiction_gone", Strings.Of($"about.{Codes.Of(gone.About)}"), gone.Why);
        foreach (var come in after.ExceptBy(before.Select(found => found.Id), found => found.Id, StringComparer.Ordinal))
            yield return Words.Of("changes.contradiction_come", Strings.Of($"about.{Codes.Of(come.About)}"), come.Why);
    }

    private static List<Contradiction> Shown(Casebook book, string person) => [.. book.ContradictionsOf(person).Where(found => found.Shown)];
}

using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <summary>What would be, if people decided so. Nothing is written.</summary>
public static class Foreseen
{
    /// <summary>The casebook as it would be if these statements were accepted or rejected.</summary>
    public static Casebook If(this Casebook book, IReadOnlyCollection<string> statements, Review review)
    {
        var wanted = statements.ToHashSet(StringComparer.Ordinal);
        var touched = statements.Select(book.Statement).OfType<FiledStatement>().Select(filed => filed.Report).ToHashSet(StringComparer.Ordinal);
        return book.After([.. book.Reports.Select(report => touched.Contains(report.Id) ? Decided(report, wanted, review) : report)], book.Facts, book.Anchors, book.Judgements);
    }

    /// <summary>The casebook as it would be if two people were judged so.</summary>
    public static Casebook If(this Casebook book, Person a, Person b, Verdict verdict)
    {
        var judgement = new RecordedJudgement("", verdict, new(a.Id, MentionsOf(a)), new(b.Id, MentionsOf(b)), "", "", default);
        var opened = book.Anchors.Select(anchor => anchor.Person).ToHashSet(StringComparer.Ordinal);
        var kept = verdict == Verdict.Same ? new[] { judgement.A, judgement.B }.Where(whom => !opened.Contains(whom.Id)).Select(whom => new Anchor(whom.Id, "", []) { IsOpen = false, Keepers = whom.Names }) : [];
        return book.After(book.Reports, book.Facts, [.. book.Anchors.Concat(kept).OrderBy(anchor => anchor.Person, StringComparer.Ordinal)], [.. book.Judgements, .. judgement.Pairs()]);
    }

    private static IReadOnlyList<ReportName> MentionsOf(Person person) => person.Members.Count > 0 ? person.Members : [new ReportName(person.Id, "")];

    private static FiledReport Decided(FiledReport report, HashSet<string> wanted, Review review) =>
        report with { Statements = [.. report.Statements.Select(filed => wanted.Contains(filed.Statement.Id) ? filed with { Review = review } : filed)] };
}

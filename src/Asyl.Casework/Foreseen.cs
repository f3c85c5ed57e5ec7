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

    private static FiledReport Decided(FiledReport report, HashSet<string> wanted, Review review) =>
        report with { Statements = [.. report.Statements.Select(filed => wanted.Contains(filed.Statement.Id) ? filed with { Review = review } : filed)] };
}

using Asyl.Casework.Record;

namespace Asyl.Web.Search;

/// <summary>The address of a place in a report: the page of the report has an anchor where a line begins, and where a passage begins or ends in it.</summary>
internal static class ReportPlace
{
    /// <summary>The page of a report shows this much text at least; further on it begins shortly before the place.</summary>
    private const int FirstPage = 20_000;
    private const int Before = 1_500;

    public static string Address(FiledReport report, int at)
    {
        var line = LineOf(report.Text, at);
        var anchor = report.Statements.Where(filed => filed.Review is not (Review.Rejected or Review.Stale)).Select(filed => filed.Statement.Passage)
            .Concat(report.Reading.Unread).Select(passage => passage.Start).Where(start => start > line && start <= at).DefaultIfEmpty(line).Max();
        return at < FirstPage ? $"/reports/{report.Id}#at-{anchor}" : $"/reports/{report.Id}?from={LineOf(report.Text, Math.Max(0, line - Before))}#at-{anchor}";
    }

    private static int LineOf(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
}

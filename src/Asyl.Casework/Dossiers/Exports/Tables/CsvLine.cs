using System.Text;

namespace Asyl.Casework.Dossiers.Exports.Tables;

/// <summary>
/// A line of a table (RFC 4180): commas between, CRLF behind. A cell that a spreadsheet would take for a formula gets an apostrophe before it, so that
/// opening a table runs nothing; whoever needs the exact words takes the form that is no table.
/// </summary>
internal static class CsvLine
{
    // As OWASP lists them for CSV injection; the last four are their full-width forms.
    private const string StartsFormula = "=+-@\t\r\n＝＋－＠";

    public static string Of(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    public static string Cell(string words)
    {
        var safe = words.Length > 0 && StartsFormula.Contains(words[0], StringComparison.Ordinal) ? '\'' + words : words;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : new StringBuilder(safe).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
    }
}

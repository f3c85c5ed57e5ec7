using System.Text;

namespace Asyl.Casework.Dossiers.Markdown;

/// <summary>Lines, table rows and fields; a line ends with LF on every machine.</summary>
internal static class MarkdownLines
{
    public static StringBuilder Line(this StringBuilder page, string line = "") => page.Append(line).Append('\n');

    public static void Head(this StringBuilder page, params ReadOnlySpan<string> columns)
    {
        var words = new List<string>();
        foreach (var column in columns)
            words.Add(Strings.Of($"column.{column}"));
        page.Row([.. words]);
        page.Line($"|{string.Concat(Enumerable.Repeat("---|", words.Count))}");
    }

    public static void Row(this StringBuilder page, params string[] cells) => page.Line($"| {string.Join(" | ", cells)} |");

    public static StringBuilder Field(this StringBuilder page, string column, string value) =>
        page.Line($"- {Strings.Of($"column.{column}")}: {(value.Length > 0 ? MarkdownText.Escape(value) : Strings.Of("sources.not_stated"))}");
}

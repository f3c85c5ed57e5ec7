using System.Text;
using Asyl.Casework.Dossiers.Manuscripts;
using static Asyl.Casework.Dossiers.Markdown.MarkdownText;

namespace Asyl.Casework.Dossiers.Markdown;

/// <summary>Sets the words of a line.</summary>
internal static class MarkdownRuns
{
    public static StringBuilder Line(this StringBuilder page, string line = "") => page.Append(line).Append('\n');

    public static string AsMarkdown(this Line line) => string.Concat(line.Runs.Select(Of));

    private static string Of(Run run) => run switch
    {
        Plain plain => Of(plain),
        Said said => said.IsTitle ? $"*{Escape(said.Text)}*" : Escape(said.Text),
        Quotation quotation => Quoted(quotation.Text),
        References references => string.Concat(references.Numbers.Select(number => $" \\[{number}\\]")),
        Sign sign => sign.Words,
        _ => Escape(((Link)run).Text),
    };

    private static string Of(Plain plain) => plain.Look switch
    {
        Look.Strong => $"**{Escape(plain.Text)}**",
        Look.Emphasis or Look.Missing => $"*{Escape(plain.Text)}*",
        Look.Code => Code(plain.Text),
        _ => Escape(plain.Text),
    };
}

using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace Asyl.Language.Pages;

/// <summary>What is known of an element by its name, from its table.</summary>
/// <param name="IsUnseen">Whether what it holds is no text of the page.</param>
/// <param name="IsHeading">Whether it may be a headline.</param>
/// <param name="IsParagraph">Whether it may be a part of a report and never all of it.</param>
/// <param name="Content">How the characters in it are read.</param>
/// <param name="Ends">What its start ends: a name, and behind it those beyond which it is not looked for.</param>
internal sealed record Elements(bool IsBlock, bool IsVoid, bool IsUnseen, bool IsHeading, bool IsParagraph, HtmlParseMode Content, string[][] Ends, ElementRole Role)
{
    private static readonly Elements Unknown = Of(["", "", "", "", ""]);

    private static readonly FrozenDictionary<string, Elements> Table = Text.Table.Rows("Pages/elements.tsv").ToFrozenDictionary(row => row[0], Of, StringComparer.Ordinal);

    public static Elements Of(string name) => Table.GetValueOrDefault(name, Unknown);

    private static Elements Of(string[] row)
    {
        var kinds = row[1].Split(' ');
        return new(
            kinds.Contains("block"), kinds.Contains("void"), kinds.Contains("unseen"), kinds.Contains("heading"), kinds.Contains("paragraph"),
            row[2] switch { "script" => HtmlParseMode.Script, "raw" => HtmlParseMode.Rawtext, "characters" => HtmlParseMode.RCData, _ => HtmlParseMode.PCData },
            [.. row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(end => end.Split('/'))],
            row[4].Length == 0 ? ElementRole.None : Enum.Parse<ElementRole>(row[4], ignoreCase: true));
    }
}

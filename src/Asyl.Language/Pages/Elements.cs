using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>What is known of an element by its name, from its table.</summary>
internal sealed record Elements(bool IsBlock, bool IsVoid, bool IsUnseen, HtmlParseMode Content, string[][] Ends, ElementRole Role)
{
    private static readonly Elements Unknown = new(IsBlock: false, IsVoid: false, IsUnseen: false, HtmlParseMode.PCData, [], ElementRole.None);

    private static readonly FrozenDictionary<string, Elements> Table = Text.Table.Rows("Pages/elements.tsv").ToFrozenDictionary(row => row[0], Of, StringComparer.Ordinal);

    public static Elements Of(string name) => Table.GetValueOrDefault(name, Unknown);

    private static Elements Of(string[] row) => new(
        row[1].Contains("block", StringComparison.Ordinal),
        row[1].Contains("void", StringComparison.Ordinal),
        row[1].Contains("unseen", StringComparison.Ordinal),
        row[2] switch { "script" => HtmlParseMode.Script, "raw" => HtmlParseMode.Rawtext, "characters" => HtmlParseMode.RCData, _ => HtmlParseMode.PCData },
        [.. row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(end => end.Split('/'))],
        row[4].Length == 0 ? ElementRole.None : Enum.Parse<ElementRole>(row[4], ignoreCase: true));
}

using System.Globalization;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>Sets the words of a line.</summary>
internal static class RunWriter
{
    public static HtmlWriter Set(this HtmlWriter html, Line line)
    {
        foreach (var run in line.Runs)
            html.Set(run);
        return html;
    }

    private static HtmlWriter Set(this HtmlWriter html, Run run) => run switch
    {
        Plain plain => html.Plain(plain),
        Said { IsTitle: true } title => html.Start("em").Isolated(title.Text).End(),
        Said said => html.Isolated(said.Text),
        Quotation quotation => html.Quotation(quotation),
        References references => html.References(references.Numbers),
        Sign sign => html.Element("span", sign.Words, ("class", $"mark {Looks(sign)}")),
        _ => html.Link((Link)run),
    };

    private static HtmlWriter Plain(this HtmlWriter html, Plain plain) => plain.Look switch
    {
        Look.Plain => html.Text(plain.Text),
        Look.Strong => html.Element("strong", plain.Text),
        Look.Emphasis => html.Element("em", plain.Text),
        Look.Code => html.Element("code", plain.Text),
        _ => html.Element("span", plain.Text, ("class", Codes.Of(plain.Look))),
    };

    private static HtmlWriter Quotation(this HtmlWriter html, Quotation quotation)
    {
        var (open, close) = QuotationMarks.Of(quotation.Text);
        html.Start("span", ("class", "quotation")).Text(open);
        return (quotation.Language is "" or "und" ? html.Start("bdi", ("dir", "auto")) : html.Start("bdi", ("dir", "auto"), ("lang", quotation.Language)))
            .Text(quotation.Text).End().Text(close).End();
    }

    private static HtmlWriter References(this HtmlWriter html, IReadOnlyList<int> numbers)
    {
        foreach (var number in numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))
            html.Text("\u00A0").Element("a", $"[{number}]", ("href", $"#c{number}"), ("class", "ref"));
        return html;
    }

    /// <summary>Only an address of the web becomes a link; anything else is plain text.</summary>
    private static HtmlWriter Link(this HtmlWriter html, Link link) =>
        link.IsWithin ? html.Element("a", link.Text, ("href", link.Target))
        : link.IsWeb ? html.Element("a", link.Text, ("href", link.Target), ("rel", "noreferrer noopener"), ("class", "address"))
        : html.Element("span", link.Text, ("class", "address"));

    private static string Looks(Sign sign) => sign.IsFirm ? "accepted" : sign.Standing == Standing.Stale ? "proposed" : Codes.Of(sign.Standing);
}

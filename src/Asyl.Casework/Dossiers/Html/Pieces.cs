namespace Asyl.Casework.Dossiers.Html;

/// <summary>Small pieces that several pages set.</summary>
internal static class Pieces
{
    /// <summary>A name or title as a source writes it, kept apart from the direction of the text around it.</summary>
    public static HtmlWriter Isolated(this HtmlWriter html, string words) => html.Element("bdi", words, ("dir", "auto"));

    public static HtmlWriter Row(this HtmlWriter html, string label, Action<HtmlWriter> value)
    {
        html.Element("dt", label).Start("dd");
        value(html);
        return html.End();
    }
}

using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>Small pieces that several sections set: marks, dates, references, quotations.</summary>
internal static class Pieces
{
    /// <summary>A section with its heading and, in a draft, the word that says so.</summary>
    public static HtmlWriter StartSection(this HtmlWriter html, Dossier dossier, string id)
    {
        html.Start("section", ("id", id), ("aria-labelledby", $"{id}-heading")).Shipped("\n").Start("h2", ("id", $"{id}-heading")).Text(Strings.Of($"section.{id}"));
        if (dossier.IsDraft)
            html.Text(" ").Element("span", Strings.Of("dossier.draft_section"), ("class", "draft-line"));
        return html.End();
    }

    /// <summary>Accepted and proposed differ in word, sign, weight and frame, never in colour alone.</summary>
    public static HtmlWriter Mark(this HtmlWriter html, bool isAccepted) => html.Element(
        "span", isAccepted ? $"✔ {Strings.Of("mark.accepted")}" : $"· {Strings.Of("mark.proposed")}", ("class", isAccepted ? "mark accepted" : "mark proposed"));

    /// <summary>What people decided, in words where it is more than accepted or proposed.</summary>
    public static HtmlWriter ReviewMark(this HtmlWriter html, Review review) => review is Review.Corrected
        ? html.Element("span", $"✔ {Strings.Of("mark.corrected")}", ("class", "mark accepted"))
        : review is Review.Stale
            ? html.Element("span", $"· {Strings.Of("mark.stale")}", ("class", "mark proposed"))
            : html.Mark(review is Review.Accepted);

    public static HtmlWriter Date(this HtmlWriter html, Edtf date) => html.Start("span", ("class", date.IsKnown ? "date" : "date unknown")).Text(DateWords.Of(date)).End();

    /// <summary>Numbers of citations as links to them.</summary>
    public static HtmlWriter References(this HtmlWriter html, IReadOnlyList<int> numbers)
    {
        foreach (var number in numbers)
            html.Text(" ").Element("a", $"[{number}]", ("href", $"#c{number}"), ("class", "ref"));
        return html;
    }

    /// <summary>Words of a source in quotation marks, in their own language and direction.</summary>
    public static HtmlWriter Quotation(this HtmlWriter html, string words, string language)
    {
        var (open, close) = QuotationMarks.Of(words);
        html.Start("span", ("class", "quotation")).Text(open);
        return (language is "" or "und" ? html.Start("bdi", ("dir", "auto")) : html.Start("bdi", ("dir", "auto"), ("lang", language)))
            .Text(words).End().Text(close).End();
    }

    /// <summary>A name or title as a source writes it, kept apart from the direction of the text around it.</summary>
    public static HtmlWriter Isolated(this HtmlWriter html, string words) => html.Element("bdi", words, ("dir", "auto"));

    /// <summary>Who says so; a teller that stands less firm than the line it is in is marked.</summary>
    public static HtmlWriter TellerLine(this HtmlWriter html, Teller teller, bool lineIsAccepted)
    {
        html.Isolated(teller.Words()).References(teller.Citations);
        if (lineIsAccepted && !teller.IsAccepted)
            html.Text(" ").Mark(isAccepted: false);
        return html;
    }

    public static HtmlWriter Row(this HtmlWriter html, string label, Action<HtmlWriter> value)
    {
        html.Element("dt", label).Start("dd");
        value(html);
        return html.End();
    }

    public static NumberedCitation Citation(this Dossier dossier, int number) => dossier.Citations[number - 1];
}

using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Words;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>
/// Sets the runs of a line: the program's words in its language, a source's in theirs and in their direction, references as footnotes or as
/// cross-references to them.
/// </summary>
internal sealed class LineSetter(NoteNumbers notes, Bookmarks bookmarks, Addresses addresses)
{
    /// <summary>Signs without a glyph around words that run from the right, so that they keep their order and what follows does not join them.</summary>
    private const string FromTheRight = "\u202B", EndOfEmbedding = "\u202C", LeftToRightMark = "\u200E";

    private const string Raised = "FootnoteReference";

    /// <summary>A paragraph; set from the right where all that it says is. A name alone stays at the edge where the others begin, which Word then calls the right one.</summary>
    public W.Paragraph Paragraph(string style, Line line)
    {
        var properties = new W.ParagraphProperties { ParagraphStyleId = new() { Val = style } };
        if (InWords.Around(line) is Writing.RightToLeft)
        {
            properties.BiDi = new();
            properties.Justification = line.Runs.All(run => run is Said) ? new() { Val = W.JustificationValues.Right } : null;
        }

        return new(Runs(line).Prepend(properties));
    }

    public IReadOnlyList<OpenXmlElement> Runs(Line line)
    {
        var around = InWords.Around(line);
        return [.. line.Runs.SelectMany(run => Of(run, around))];
    }

    /// <summary>Words as runs of one style.</summary>
    public static IEnumerable<W.Run> Words(string text, string? style, Writing around) => Stretch.Of(Printable.Of(text), around).Select(stretch => OneRun(stretch, style));

    private IEnumerable<OpenXmlElement> Of(Run run, Writing around) => run switch
    {
        Plain plain => Words(plain.Text, plain.Look is Look.Plain ? null : plain.Look.ToString(), around),
        Said said => Foreign(said.Text, "", said.IsTitle ? "SourceTitle" : null, around),
        Quotation quotation => Quoted(quotation, around),
        References references => Numbers(references.Numbers),
        Sign sign => Words(Whole(sign.Words), LookOf(sign.Standing), around),
        Link link => Linked(link, around),
        _ => throw new InvalidOperationException($"expected a run that Word documents know, got {run.GetType().Name}"),
    };

    /// <summary>A sign and the word after it stay on one line.</summary>
    private static string Whole(string sign) => sign.Length > 1 && sign[1] == ' ' ? $"{sign[0]}\u00A0{sign[2..]}" : sign;

    private static string LookOf(Standing standing) => standing switch
    {
        Standing.Accepted or Standing.Corrected => "Accepted",
        Standing.Proposed or Standing.Stale => "Proposed",
        _ => standing.ToString(),
    };

    private static IEnumerable<OpenXmlElement> Quoted(Quotation quotation, Writing around)
    {
        var (open, close) = QuotationMarks.Of(quotation.Text);
        return [.. Words(open, null, around), .. Foreign(quotation.Text, quotation.Language, null, around), .. Words(close, null, around)];
    }

    /// <summary>Words of a source: never corrected, and kept apart where they run from the right and what is around them does not.</summary>
    private static IEnumerable<OpenXmlElement> Foreign(string text, string language, string? style, Writing around)
    {
        var printable = Printable.Of(text);
        var isApart = Stretch.First(printable) is Writing.RightToLeft && around is not Writing.RightToLeft;
        var most = Stretch.Most(printable);
        return Stretch.Of(isApart ? FromTheRight + printable + EndOfEmbedding : printable, around)
            .Select(stretch => OneRun(stretch, style, isForeign: true, stretch.Writing == most ? language : ""))
            .Concat(isApart ? [OneRun(new(LeftToRightMark, Writing.Western), style: null)] : []);
    }

    private static W.Run OneRun(Stretch stretch, string? style, bool isForeign = false, string language = "")
    {
        var properties = new W.RunProperties();
        if (style is not null)
            properties.RunStyle = new() { Val = style };
        if (stretch.Writing is Writing.EastAsian)
            properties.RunFonts = new() { Hint = W.FontTypeHintValues.EastAsia };
        if (isForeign)
            properties.NoProof = new();
        if (stretch.Writing is Writing.RightToLeft)
            properties.RightToLeftText = new();
        if (language is not ("" or "und"))
            properties.Languages = LanguageOf(language, stretch.Writing);
        var text = new W.Text(stretch.Text) { Space = SpaceProcessingModeValues.Preserve };
        return properties.HasChildren ? new(properties, text) : new(text);
    }

    private static W.Languages LanguageOf(string language, Writing writing) => writing switch
    {
        Writing.RightToLeft => new() { Bidi = language },
        Writing.EastAsian => new() { EastAsia = language },
        _ => new() { Val = language },
    };

    private IEnumerable<OpenXmlElement> Linked(Link link, Writing around)
    {
        var target = link.IsWithin ? new W.Hyperlink { Anchor = bookmarks.NameOf(link.Target[1..]) }
            : link.IsWeb && addresses.IdOf(link.Target) is { } id ? new W.Hyperlink { Id = id } : null;
        if (target is null)
            return Words(link.Text, null, around);
        target.History = true;
        target.Append(Words(link.Text, "Hyperlink", around));
        return [target];
    }

    private IEnumerable<OpenXmlElement> Numbers(IReadOnlyList<int> numbers) =>
        numbers.SelectMany((number, index) => (IEnumerable<OpenXmlElement>)[.. index > 0 ? Words(", ", Raised, Writing.Western) : [], .. Number(number)]);

    private IEnumerable<OpenXmlElement> Number(int number)
    {
        var (count, isFirst) = notes.Refer(number);
        return isFirst
            ? bookmarks.Around($"_Note{number}", new W.Run(Styled(), new W.FootnoteReference { Id = count }))
            : [new W.SimpleField(new W.Run(Styled(), new W.Text(count.ToString()))) { Instruction = $" NOTEREF _Note{number} \\f \\h " }];
    }

    private static W.RunProperties Styled() => new() { RunStyle = new() { Val = Raised } };
}

using Asyl.Casework.Intake.Printed;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Intake.Formats.Pdf;

/// <summary>
/// A PDF: its words in reading order with their boxes; pages without words are recognised, where that can be done here, and else can be cited by a box.
/// </summary>
internal sealed class PdfFormat : IFormat
{
    private const string File = "original.pdf";
    private const int MostPages = 2_000;
    private const int MostRecognised = 400;
    private const int Patience = 300;

    public string What => "a PDF";

    public long MaximumLength => Content.MostHeld;

    /// <summary>Whether it begins as a PDF does; one that is called so may have something before.</summary>
    public bool Knows(Content content) =>
        content.Head.AsSpan().TrimStart(" \t\r\n\0\u00EF\u00BB\u00BF"u8).StartsWith("%PDF-"u8)
        || (content.Extension == ".pdf" && content.Head.AsSpan(0, Math.Min(content.Head.Length, 1024)).IndexOf("%PDF-"u8) >= 0);

    public string TypeOf(Content content) => "application/pdf";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        using var room = new ToolRoom();
        room.Put(File, content.Bytes);
        var facts = PdfFacts.Of(room, File, MostPages);
        if (facts.Pages > MostPages)
            throw new InvalidDataException($"expected at most {MostPages:N0} pages, found {facts.Pages:N0}: split it, or add the part that matters");
        var answer = room.Run(Tool.PdfToText, Patience, "-bbox-layout", "-enc", "UTF-8", "-l", $"{MostPages}", File, "-");
        PrintedPage[] pages = answer.Exit == 0 ? [.. PdfLayout.Read(answer.Output).Select((page, at) => facts.AsShown(page, at + 1))] : [];
        if (pages.Length == 0)
            throw new InvalidDataException("expected a PDF with at least one page, found none");
        var wordless = pages.Index().Where(page => !page.Item.HasWords).Select(page => page.Index + 1).ToList();
        var recognised = PdfScans.Recognise(room, File, pages, [.. wordless.Take(MostRecognised)]);
        var (text, places) = PrintedText.Of([.. recognised.Select(page => page.HasWords ? page : page with { Blocks = [] })]);
        var ocr = wordless.Any(page => recognised[page - 1].HasWords);
        var kept = KeptText.Of(text, ocr ? $"pdf-2 {Recognition.Version}" : "pdf-2", string.Join("; ", Remarks(facts, pages, recognised, wordless)), places);
        return [new Piece.Report("", TypeOf(content), kept) { Source = Source(recognised, text, wordless.Count == 0 ? facts : facts with { Title = "", Author = "", Created = "" }) }];
    }

    private static Provenance Source(IReadOnlyList<PrintedPage> pages, string text, PdfFacts facts)
    {
        var printed = BrowserPrint.In(pages);
        var said = SaidOfItself.In(text, facts.Title, facts.Author, printed == Provenance.None ? facts.Created : "");
        return said with { Accessed = printed.Accessed, Url = printed.Url };
    }

    private static IEnumerable<string> Remarks(PdfFacts facts, PrintedPage[] pages, IReadOnlyList<PrintedPage> recognised, List<int> wordless)
    {
        var of = wordless.Count == pages.Length ? "" : $" (of pages {Numbers(wordless)})";
        var unread = wordless.Where(page => !recognised[page - 1].HasWords).ToList();
        if (unread.Count < wordless.Count)
            yield return $"{Recognition.Remark}{of}";
        if (unread.Count > 0 && !Recognition.IsThere)
            yield return $"{Recognition.Absent}{of}";
        else if (unread.Count > 0)
            yield return $"no words were found on {(unread.Count == pages.Length ? "its pages" : $"pages {Numbers(unread)}")}: cite a box there";
        if (wordless.Count > MostRecognised)
            yield return $"words were looked for on the first {MostRecognised} of these pages";
        if (facts.Attachments > 0)
            yield return $"it has {facts.Attachments} attached {(facts.Attachments == 1 ? "file that was" : "files that were")} not read: save and add what matters";
        if (facts.IsDamaged)
            yield return "it is damaged, and something may be missing: compare it with what a viewer shows";
    }

    private static string Numbers(List<int> pages) => pages.Count <= 12 ? string.Join(", ", pages) : $"{string.Join(", ", pages.Take(12))} and {pages.Count - 12} more";
}

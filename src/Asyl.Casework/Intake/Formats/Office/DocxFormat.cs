using System.Xml;

namespace Asyl.Casework.Intake.Formats.Office;

/// <summary>A Word document: paragraphs and table rows with what stands in their notes and comments, heads and feet once. Inserted words are kept, deleted ones are not.</summary>
internal sealed class DocxFormat : IFormat
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public string What => "a Word document";

    public long MaximumLength => 64 << 20;

    public bool Knows(Content content) => OfficePackage.Has(content, part => part.StartsWith("word/document", StringComparison.OrdinalIgnoreCase));

    public string TypeOf(Content content) => Type;

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        using var package = new OfficePackage(content, opening);
        var main = package.Related("").Values.FirstOrDefault(related => related.Type == "officeDocument").Part ?? "word/document.xml";
        var related = package.Related(main).Values.OrderBy(part => part.Part, StringComparer.Ordinal).ToList();
        var notes = new[] { ("footnotes", "footnote"), ("endnotes", "endnote"), ("comments", "comment") }
            .ToDictionary(kind => kind.Item2, kind => WordNotes.In(package, related.FirstOrDefault(part => part.Type == kind.Item1).Part, kind.Item2), StringComparer.Ordinal);
        using var reader = package.Open(main) ?? throw new InvalidDataException("expected a Word document that is whole, and this one has no text (damaged or cut)");
        var document = new WordText(notes);
        Furniture("header");
        document.Read(reader);
        Furniture("footer");
        if (document.Text.Length == 0)
            throw new InvalidDataException("expected a Word document with words, found none: save the pictures in it and add them");
        var said = package.Values(package.Related("").Values.FirstOrDefault(part => part.Type == "core-properties").Part ?? "docProps/core.xml", "title", "creator", "created");
        var kept = KeptText.Of(document.Text, "docx-1", document.Remark, document.Places);
        return [new Piece.Report("", Type, kept) { Source = SaidOfItself.In(document.Text, said.GetValueOrDefault("title", ""), said.GetValueOrDefault("creator", ""), said.GetValueOrDefault("created", "")) }];

        void Furniture(string kind)
        {
            foreach (var words in related.Where(part => part.Type == kind).Select(part => WordNotes.All(package, part.Part)).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal))
                document.Add(words, kind);
        }
    }
}

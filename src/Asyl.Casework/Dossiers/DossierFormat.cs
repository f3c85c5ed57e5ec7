using System.IO.Compression;
using System.Text;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Printing;
using Asyl.Casework.Dossiers.Word;

namespace Asyl.Casework.Dossiers;

/// <summary>A format that a dossier is written in, by the ending of its file. A new one is one setter and one row.</summary>
public sealed record DossierFormat
{
    private static readonly DossierFormat[] Rows =
    [
        new() { Ending = ".html", MediaType = "text/html; charset=utf-8", Setter = static manuscript => Encoding.UTF8.GetBytes(HtmlDossier.Render(manuscript)) },
        new() { Ending = ".docx", MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Setter = WordManuscript.Render, Texts = static (_, bytes) => Unzipped(bytes) },
        new() { Ending = ".pdf", MediaType = "application/pdf", Setter = PdfDossier.Render, IsOurs = false, Texts = static (manuscript, _) => [HtmlDossier.Render(manuscript), manuscript.Title] },
        new() { Ending = ".md", MediaType = "text/markdown; charset=utf-8", Setter = static manuscript => Encoding.UTF8.GetBytes(MarkdownDossier.Render(manuscript)) },
    ];

    private DossierFormat()
    {
    }

    public static IReadOnlyList<DossierFormat> All => Rows;

    /// <summary>".html or .md".</summary>
    public static string Endings => Words(Rows.Select(format => format.Ending));

    public required string Ending { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Whether no other program is needed to set it.</summary>
    public bool IsOurs { get; init; } = true;

    /// <summary>"HTML page, to read and print".</summary>
    public string Name => Strings.Of($"format{Ending}");

    private Func<Manuscript, byte[]> Setter { get; init; } = null!;

    /// <summary>Everything in a file of the format that somebody could read, unpacked; of a PDF, what it was printed from.</summary>
    private Func<Manuscript, byte[], IEnumerable<string>> Texts { get; init; } = static (_, bytes) => [Encoding.UTF8.GetString(bytes)];

    /// <exception cref="WorkspaceException">No format has the file's ending.</exception>
    public static DossierFormat Of(string file) => Find(Path.GetExtension(file)) ?? throw new WorkspaceException($"expected a file ending in {Endings}");

    /// <summary>Null when no format has the ending.</summary>
    public static DossierFormat? Find(string ending) => Array.Find(Rows, format => string.Equals(format.Ending, string.Equals(ending, ".htm", StringComparison.OrdinalIgnoreCase) ? ".html" : ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The file, looked through once more for what was to be taken out.</summary>
    /// <exception cref="WorkspaceException">Something of that is still in it: nothing is written.</exception>
    public byte[] Set(Dossier dossier)
    {
        var manuscript = dossier.Manuscript;
        var bytes = Setter(manuscript);
        return dossier.Options.Redaction.IsNothing || !Texts(manuscript, bytes).Any(dossier.Options.Redaction.Remains) ? bytes
            : throw new WorkspaceException("something that was to be taken out would still be in the copy: nothing is written");
    }

    private static IEnumerable<string> Unzipped(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            yield return entry.FullName;
            yield return reader.ReadToEnd();
        }
    }

    private static string Words(IEnumerable<string> endings) => endings.ToArray() is [.. var most, var last] ? $"{string.Join(", ", most)} or {last}" : "";
}

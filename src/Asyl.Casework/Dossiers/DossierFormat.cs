using System.Text;
using Asyl.Casework.Dossiers.Manuscripts;

namespace Asyl.Casework.Dossiers;

/// <summary>A format that a dossier is written in, by the ending of its file. A new one is one setter and one row.</summary>
public sealed record DossierFormat(string Ending, string MediaType, Func<Manuscript, byte[]> Set)
{
    private static readonly DossierFormat[] Rows =
    [
        new(".html", "text/html; charset=utf-8", static manuscript => Encoding.UTF8.GetBytes(HtmlDossier.Render(manuscript))),
        new(".md", "text/markdown; charset=utf-8", static manuscript => Encoding.UTF8.GetBytes(MarkdownDossier.Render(manuscript))),
    ];

    public static IReadOnlyList<DossierFormat> All => Rows;

    /// <summary>Whether no other program is needed to set it.</summary>
    public bool IsOurs { get; init; } = true;

    /// <summary>"HTML page, to read and print".</summary>
    public string Words => Strings.Of($"format{Ending}");

    /// <summary>".html or .md".</summary>
    public static string Endings => string.Join(" or ", Rows.Select(format => format.Ending));

    /// <exception cref="WorkspaceException">No format has the file's ending.</exception>
    public static DossierFormat Of(string file) => Find(Path.GetExtension(file)) ?? throw new WorkspaceException($"expected a file ending in {Endings}");

    /// <summary>Null when no format has the ending.</summary>
    public static DossierFormat? Find(string ending) => Array.Find(Rows, format => string.Equals(format.Ending, ending, StringComparison.OrdinalIgnoreCase) || (format.Ending == ".html" && string.Equals(ending, ".htm", StringComparison.OrdinalIgnoreCase)));
}

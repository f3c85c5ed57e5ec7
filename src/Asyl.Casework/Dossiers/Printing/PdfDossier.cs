using System.Text;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Printing;

/// <summary>Sets a dossier as PDF: its HTML, printed. What it says of itself names the SHA-256 of that HTML, and no time, account or path.</summary>
public static class PdfDossier
{
    /// <exception cref="WorkspaceException">This machine has no browser that prints.</exception>
    public static byte[] Render(Manuscript manuscript) => Print(HtmlDossier.Render(manuscript), manuscript);

    internal static byte[] Print(string html, Manuscript manuscript) =>
        PdfImprint.On(HtmlPrint.Pdf(OnA4(html), outlined: true), manuscript.Title, PrintedFrom(html), manuscript.MadeBy);

    /// <summary>What a PDF says of the HTML it was printed from.</summary>
    internal static string PrintedFrom(string html) => $"html-sha256:{Hashes.OfText(html)}";

    // The page leaves its paper to whoever prints it; words of a case cannot hold the tag.
    private static string OnA4(string html) => html.Insert(html.IndexOf("</head>", StringComparison.Ordinal), "<style>@page { size: A4; }</style>");
}

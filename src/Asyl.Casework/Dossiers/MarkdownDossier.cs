using System.Text;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Markdown;
using static Asyl.Casework.Dossiers.Markdown.MarkdownText;

namespace Asyl.Casework.Dossiers;

/// <summary>Sets a dossier as Markdown: the same parts in the same order as the page, for editors and for comparing two versions line by line.</summary>
public static class MarkdownDossier
{
    public static string Render(Manuscript manuscript)
    {
        var page = new StringBuilder();
        page.Line($"# {Escape(manuscript.Title)}").Line().Set(manuscript.Cover, []);
        foreach (var chapter in manuscript.Chapters)
            page.Line($"## {chapter.Heading}{(chapter.IsDraft ? $" ({Strings.Of("dossier.draft_section")})" : "")}").Line().Set(chapter.Blocks, manuscript.Notes);
        return page.ToString();
    }
}

using System.Globalization;
using System.Text;
using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Manuscripts;

namespace Asyl.Casework.Dossiers;

/// <summary>
/// Sets a dossier as one HTML page, the canonical form: complete in itself, no script, nothing fetched, the same bytes for the same dossier.
/// It prints on A4 and Letter with its state and page number on every page.
/// </summary>
public static class HtmlDossier
{
    private static readonly string Style = ReadStyle("dossier.css") + ReadStyle("figures.css");

    public static string Render(Manuscript manuscript)
    {
        var html = new HtmlWriter();
        html.Shipped("<!DOCTYPE html>\n").Start("html", ("lang", Strings.Of("language")), ("dir", Strings.Of("direction"))).Shipped("\n");
        Head(html, manuscript);
        html.Start("body", ("class", manuscript.IsDraft ? "draft" : "reviewed")).Shipped("\n");
        Cover(html, manuscript);
        html.Start("main").Shipped("\n");
        foreach (var chapter in manuscript.Chapters)
            Set(html, chapter, manuscript.Notes);
        return html.End().End().End().ToString();
    }

    private static void Head(HtmlWriter html, Manuscript manuscript)
    {
        html.Start("head").Shipped("\n").Void("meta", ("charset", "utf-8")).Shipped("\n")
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Shipped("\n")
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'")).Shipped("\n")
            .Void("meta", ("name", "referrer"), ("content", "no-referrer")).Shipped("\n")
            .Void("meta", ("name", "generator"), ("content", manuscript.MadeBy)).Shipped("\n")
            .Element("title", manuscript.Title).Shipped("\n")
            .Start("style").Shipped("\n").Shipped(Style).Shipped(RunningLines(manuscript)).End().End();
    }

    private static void Cover(HtmlWriter html, Manuscript manuscript)
    {
        html.Start("header", ("class", "cover")).Shipped("\n").Element("p", manuscript.Kind, ("class", "kind"))
            .Start("h1").Isolated(manuscript.Name).End().Set(manuscript.Cover, [])
            .Start("nav", ("aria-label", Strings.Of("dossier.contents"))).Element("h2", Strings.Of("dossier.contents")).Start("ol").Shipped("\n");
        foreach (var chapter in manuscript.Chapters)
            html.Start("li").Element("a", chapter.Heading, ("href", $"#{chapter.Id}")).End();
        html.End().End().End();
    }

    private static void Set(HtmlWriter html, Chapter chapter, IReadOnlyList<Note> notes)
    {
        html.Start("section", ("id", chapter.Id), ("aria-labelledby", $"{chapter.Id}-heading")).Shipped("\n").Start("h2", ("id", $"{chapter.Id}-heading")).Text(chapter.Heading);
        if (chapter.IsDraft)
            html.Text(" ").Element("span", Strings.Of("dossier.draft_section"), ("class", "draft-line"));
        html.End().Set(chapter.Blocks, notes).End();
    }

    /// <summary>What stands at the head and foot of every printed page.</summary>
    private static string RunningLines(Manuscript manuscript) => $$"""
        @page {
          @top-left { content: {{CssText(manuscript.Title)}}; }
          @top-right { content: {{CssText(manuscript.Warning)}}; color: #8a2b0e; font-weight: bold; }
          @bottom-left { content: {{CssText(manuscript.Foot)}}; }
          @bottom-right { content: counter(page) " / " counter(pages); }
        }

        """;

    /// <summary>Text as a CSS string: all but letters, digits and spaces is written as its code point.</summary>
    private static string CssText(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
            css.Append(Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:X} "));
        return css.Append('"').ToString();
    }

    private static string ReadStyle(string name)
    {
        using var stream = typeof(HtmlDossier).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

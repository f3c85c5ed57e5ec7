using System.Globalization;
using System.Text;
using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers;

/// <summary>
/// Sets a dossier as one HTML page, the canonical form: complete in itself, no script, nothing fetched, the same bytes for the same dossier.
/// It prints on A4 and Letter with its state and page number on every page.
/// </summary>
public static class HtmlDossier
{
    private static readonly string Style = ReadStyle();

    public static string Render(Dossier dossier)
    {
        var html = new HtmlWriter();
        html.Shipped("<!DOCTYPE html>\n").Start("html", ("lang", Strings.Of("language")), ("dir", Strings.Of("direction"))).Shipped("\n");
        Head(html, dossier);
        html.Start("body", ("class", dossier.IsDraft ? "draft" : "reviewed")).Shipped("\n");
        CoverPage.Write(html, dossier);
        html.Start("main").Shipped("\n");
        PositionSection.Write(html, dossier);
        ChronologySection.Write(html, dossier);
        ContradictionSection.Write(html, dossier);
        SourceSection.Write(html, dossier);
        ExhibitSection.Write(html, dossier);
        UnreadSection.Write(html, dossier);
        CitationSection.Write(html, dossier);
        return html.End().End().End().ToString();
    }

    private static void Head(HtmlWriter html, Dossier dossier)
    {
        html.Start("head").Shipped("\n").Void("meta", ("charset", "utf-8")).Shipped("\n")
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Shipped("\n")
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'")).Shipped("\n")
            .Void("meta", ("name", "referrer"), ("content", "no-referrer")).Shipped("\n")
            .Void("meta", ("name", "generator"), ("content", dossier.Options.MadeBy)).Shipped("\n")
            .Element("title", Strings.Of("dossier.title", dossier.CaseName)).Shipped("\n")
            .Start("style").Shipped("\n").Shipped(Style).Shipped(RunningLines(dossier)).End().End();
    }

    /// <summary>What stands at the head and foot of every printed page.</summary>
    private static string RunningLines(Dossier dossier) => $$"""
        @page {
          @top-left { content: {{CssText(Strings.Of("dossier.title", dossier.CaseName))}}; }
          @top-right { content: {{CssText(dossier.IsDraft ? Strings.Of("dossier.draft_page") : "")}}; color: #8a2b0e; font-weight: bold; }
          @bottom-left { content: {{CssText($"{Strings.Of("dossier.as_of")} {DateWords.Of(dossier.Options.AsOf)}")}}; }
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

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlDossier).Assembly.GetManifestResourceStream("dossier.css") ?? throw new InvalidDataException("dossier.css is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

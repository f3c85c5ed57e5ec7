using Asyl.Casework.Dossiers.Html;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>
/// Everything of a bundle that is printed, as one page of HTML: the index, cover sheets, kept texts, pictures and translations; what is bound as it is lies between.
/// Never: a script, a fetch, markup of a document.
/// </summary>
internal static class BundleHtml
{
    private static readonly string Style = ReadStyle();

    /// <param name="places">On which pages the sheets lie, as far as that is known.</param>
    public static string Of(Dossier dossier, IReadOnlyList<Sheet> sheets, BundleLayout? places)
    {
        var html = new HtmlWriter();
        html.Shipped("<!DOCTYPE html>\n").Start("html", ("lang", Strings.Of("language")), ("dir", Strings.Of("direction"))).Start("head")
            .Void("meta", ("charset", "utf-8"))
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
            .Element("title", Title(dossier)).Start("style").Shipped(Style).End().End().Start("body").Shipped("\n");
        foreach (var sheet in sheets.Where(sheet => sheet.Bound is null))
        {
            html.Start("section", ("id", sheet.Id), ("class", sheet.Kind.ToString().ToLowerInvariant())).Shipped("\n");
            Write(html, dossier, sheet, sheets, places);
            html.End();
        }

        return html.End().End().ToString();
    }

    public static string Title(Dossier dossier) => Strings.Of("bundle.title", dossier.CaseName);

    private static void Write(HtmlWriter html, Dossier dossier, Sheet sheet, IReadOnlyList<Sheet> sheets, BundleLayout? places)
    {
        switch (sheet.Kind)
        {
            case SheetKind.Index:
                IndexPage.Write(html, dossier, sheets, places);
                break;
            case SheetKind.Cover:
                CoverSheet.Write(html, sheet.Of!);
                break;
            case SheetKind.Translation:
                TranslationSheet.Write(html, sheet);
                break;
            case SheetKind.Picture:
                Picture(html, (Binding.Picture)sheet.Of!.Binding);
                break;
            default:
                Texts(html, sheet);
                break;
        }
    }

    private static void Picture(HtmlWriter html, Binding.Picture picture) =>
        html.Void("img", ("alt", Strings.Of("bundle.picture_not_drawn")), ("src", $"data:{picture.Type};base64,{Convert.ToBase64String(picture.Bytes)}"));

    private static void Texts(HtmlWriter html, Sheet sheet)
    {
        foreach (var (at, text) in sheet.Of!.Texts.Index())
        {
            if (at > 0)
                html.Element("h2", Strings.Of("bundle.older_text", text.Sha256));
            KeptTextPage.Write(html, text, sheet.Of.Report.Reading.Language, start => KeptTextPage.Mark(sheet.Id, at, start));
        }
    }

    private static string ReadStyle()
    {
        using var stream = typeof(BundleHtml).Assembly.GetManifestResourceStream("bundle.css") ?? throw new InvalidDataException("bundle.css is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

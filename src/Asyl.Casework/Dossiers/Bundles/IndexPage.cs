using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>The first page of a bundle: every exhibit and translation with its pages and the SHA-256 of its original.</summary>
internal static class IndexPage
{
    private static readonly string[] Columns = ["column.exhibit", "bundle.column.what", "column.date", "bundle.column.pages", "column.original"];

    public static void Write(HtmlWriter html, Dossier dossier, IReadOnlyList<Sheet> sheets, BundleLayout? places)
    {
        html.Element("p", Strings.Of("bundle.kind"), ("class", "kind")).Start("h1").Isolated(dossier.CaseName).End()
            .Element("p", Strings.Of("bundle.about", Strings.Count("bundle.exhibits", sheets.Count(sheet => sheet.Kind == SheetKind.Cover)), places?.Total ?? 0, DateWords.Of(dossier.Options.AsOf), dossier.Options.MadeBy), ("class", "small"))
            .Start("table").Start("thead").Start("tr");
        foreach (var column in Columns)
            html.Element("th", Strings.Of(column), ("scope", "col"));
        html.End().End().Start("tbody").Shipped("\n");
        foreach (var sheet in sheets.Where(sheet => sheet.Kind is SheetKind.Dossier or SheetKind.Cover or SheetKind.Translation))
            Row(html, sheet, PagesOf(sheet, sheets, places));
        html.End().End();
        Targets(html, sheets);
    }

    private static string PagesOf(Sheet sheet, IReadOnlyList<Sheet> sheets, BundleLayout? places)
    {
        if (places is null)
            return "000–000";
        var (first, last) = sheet.Kind == SheetKind.Cover ? places.Whole(sheets, sheet.Exhibit) : places.Of(sheet);
        return first == last ? $"{first}" : $"{first}–{last}";
    }

    private static void Row(HtmlWriter html, Sheet sheet, string pages)
    {
        html.Start("tr", ("class", sheet.Kind.ToString().ToLowerInvariant())).Element("th", sheet.Kind == SheetKind.Cover ? sheet.Exhibit : "", ("scope", "row")).Start("td");
        if (sheet is { Kind: SheetKind.Cover, Of: { } exhibit })
            What(html, sheet, exhibit);
        else
            html.Text(sheet.Title);
        html.End().Start("td").Text(sheet is { Kind: SheetKind.Cover, Of.Report.Reading.Published: { IsKnown: true } published } ? DateWords.Of(published) : "").End()
            .Element("td", pages, ("class", "pages"))
            .Start("td").Element("code", sheet.Kind == SheetKind.Cover ? sheet.Of!.Report.Sha256 : "").End().End();
    }

    private static void What(HtmlWriter html, Sheet sheet, Exhibit exhibit)
    {
        html.Start("a", ("href", $"#{sheet.Id}")).Isolated(exhibit.Source.Outlet).End();
        if (exhibit.Report.Reading.Title.Length > 0 && !Parts.SourceName.IsTitle(exhibit.Report))
            html.Text(", ").Start("em").Isolated(exhibit.Report.Reading.Title).End();
        if (exhibit.TranslationOf.Length > 0)
            html.Element("p", Strings.Of("bundle.translation_of", exhibit.TranslationOf), ("class", "small"));
        if (exhibit.Binding is Binding.Nothing or Binding.Refused)
            html.Element("p", Strings.Of(exhibit.Texts.Count > 0 ? "bundle.words_only" : "bundle.not_bound"), ("class", "small"));
    }

    /// <summary>A browser notes the page of what is linked to, and of nothing else.</summary>
    private static void Targets(HtmlWriter html, IReadOnlyList<Sheet> sheets)
    {
        foreach (var sheet in sheets.Where(sheet => sheet.Bound is null))
        {
            Target(html, sheet.Id);
            foreach (var (at, text) in sheet.Kind == SheetKind.Text ? sheet.Of!.Texts.Index() : [])
            {
                foreach (var start in text.Cited.Select(cited => cited.Start).Distinct())
                    Target(html, KeptTextPage.Mark(sheet.Id, at, start));
            }
        }
    }

    private static void Target(HtmlWriter html, string id) => html.Element("a", "", ("href", $"#{id}"));
}

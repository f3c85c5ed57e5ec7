using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>A translation that somebody wrote of a passage: the words and the translation side by side, with the translator and the day.</summary>
internal static class TranslationSheet
{
    public static void Write(HtmlWriter html, Sheet sheet)
    {
        var (exhibit, paper) = (sheet.Of!, sheet.Translation!);
        html.Element("p", Strings.Of("bundle.translation_of", exhibit.Letter), ("class", "kind")).Element("h2", sheet.Title)
            .Element("p", DateWords.Of(Edtf.Parse(paper["made"])), ("class", "small"))
            .Start("table", ("class", "beside")).Start("tbody").Start("tr")
            .Start("td", ("dir", "auto")).Text(Words(exhibit.Report, paper["place"])).End()
            .Start("td", ("dir", "auto")).Text(paper["words"]).End().End().End().End();
    }

    /// <summary>The words at a place of the text that is read; empty where there is no such place any more.</summary>
    private static string Words(FiledReport report, string place) =>
        place.Split('-') is [var start, var end] && int.TryParse(start, out var from) && int.TryParse(end, out var to) && from < to && to <= report.Text.Length ? report.Text[from..to] : "";
}

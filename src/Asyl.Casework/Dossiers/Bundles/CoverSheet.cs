using System.Globalization;
using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Words;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>What an exhibit lies behind: its letter, where it came from, when it was received, its hashes, and what of it is bound.</summary>
internal static class CoverSheet
{
    public static void Write(HtmlWriter html, Exhibit exhibit)
    {
        var (report, reading) = (exhibit.Report, exhibit.Report.Reading);
        html.Element("p", Strings.Of("column.exhibit"), ("class", "kind")).Element("h1", exhibit.Letter, ("class", "letter"))
            .Start("h2").Isolated(exhibit.Source.Outlet).End();
        if (exhibit.Source.IsNote)
            html.Element("p", Strings.Of("sources.note"));
        html.Start("dl").Shipped("\n");
        if (!exhibit.Source.IsNote)
        {
            Field(html, "column.title", reading.Title);
            Field(html, "column.author", reading.Author);
            Field(html, "column.published", exhibit.Source.PublishedWords);
            Field(html, "column.url", reading.Url);
            Field(html, "column.accessed", DetailWords.Value(reading.Accessed));
        }

        if (report.TranslationOf.Length > 0)
            Translation(html, exhibit);
        Field(html, "bundle.received", exhibit.Received is { } at ? $"{DateWords.Of(Edtf.Day(DateOnly.FromDateTime(at.UtcDateTime)))}, {at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC" : "");
        Field(html, "column.file", report.Name);
        Field(html, "column.media_type", report.MediaType);
        html.Row(Strings.Of("column.original"), dd => dd.Element("code", report.Sha256));
        if (report.Text.Length > 0)
            html.Row(Strings.Of("column.kept"), dd => dd.Element("code", report.KeptSha256).Element("span", $" ({Strings.Of("exhibit.extracted", report.Extractor)})", ("class", "small")));
        html.End().Element("p", BoundWords(exhibit), ("class", exhibit.Binding is Binding.Refused ? "bound refused" : "bound"));
    }

    /// <summary>A report that is a translation names who made it as its author, and when as its date.</summary>
    private static void Translation(HtmlWriter html, Exhibit exhibit)
    {
        var reading = exhibit.Report.Reading;
        html.Row(Strings.Of("column.translation_of"), dd => dd.Isolated(exhibit.TranslationOf.Length > 0 ? Strings.Of("cite.exhibit", exhibit.TranslationOf) : exhibit.Report.TranslationOf));
        Field(html, "bundle.translator", reading.Author);
        Field(html, "bundle.translated", reading.Published.IsKnown ? DateWords.Of(reading.Published) : "");
    }

    private static void Field(HtmlWriter html, string label, string value) => html.Row(Strings.Of(label), dd =>
    {
        if (value.Length == 0)
            dd.Element("span", Strings.Of("sources.not_stated"), ("class", "missing"));
        else
            dd.Isolated(value);
    });

    private static string BoundWords(Exhibit exhibit)
    {
        var file = $"originals/{exhibit.Report.Sha256[..2]}/{exhibit.Report.Sha256}";
        return exhibit.Binding switch
        {
            Binding.Pages pages => Strings.Count("bundle.bound_pages", pages.Count),
            Binding.Picture => Strings.Of("bundle.bound_picture"),
            Binding.Text => Strings.Of(exhibit.Report.MediaType.StartsWith("text/plain", StringComparison.Ordinal) ? "bundle.bound_words" : "bundle.bound_text", file),
            Binding.Refused refused => Strings.Of(exhibit.Texts.Count > 0 ? "bundle.bound_refused_text" : "bundle.bound_refused", Strings.Of($"bundle.refused.{refused.Why}"), file),
            _ => Strings.Of("bundle.bound_nothing", file),
        };
    }
}

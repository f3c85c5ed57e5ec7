using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>Where each report comes from and what it rests on; what it does not state is named as missing.</summary>
internal static class SourceSection
{
    public static void Write(HtmlWriter html, Dossier dossier)
    {
        html.StartSection(dossier, "sources");
        foreach (var words in dossier.Balance)
            html.Element("p", words, ("class", "advice"));
        SourceGraph.Write(html, SourceGraphPlan.Of(dossier.Sources), isFolded: false);
        foreach (var source in dossier.Sources)
            Source(html, source, dossier.Options.Profiles);
        Circles(html, dossier);
        ProfileSection.Write(html, dossier);
        html.End();
    }

    private static void Circles(HtmlWriter html, Dossier dossier)
    {
        if (dossier.RoundTrips.Count > 0)
            html.Element("h3", Strings.Of("section.roundtrips"));
        foreach (var trip in dossier.RoundTrips)
        {
            html.Start("article", ("class", "source")).Start("h4").Isolated(trip.Words).End().Start("ol");
            foreach (var step in trip.Steps)
                html.Start("li").Isolated(step.Words).Text(": ").Quotation(step.Passage.Text, step.Source.Reading.Language).End();
            html.End().End();
        }
    }

    private static void Source(HtmlWriter html, SourceEntry source, SourceProfiles profiles)
    {
        var reading = source.Reading;
        html.Start("article", ("class", "source")).Shipped("\n").Start("h3").Element("span", source.Letter, ("class", "letter")).Text(" ").Isolated(source.Outlet).End();
        if (source.IsNote)
            html.Element("p", Strings.Of("sources.note"));
        else
            Fields(html, source, reading, profiles);
        html.End();
    }

    private static void Fields(HtmlWriter html, SourceEntry source, ReportReading reading, SourceProfiles profiles)
    {
        html.Start("dl").Shipped("\n");
        Field(html, "title", reading.Title);
        Field(html, "author", reading.Author);
        if (reading.Publisher.Length > 0)
            Field(html, "publisher", reading.Publisher);
        html.Row(Strings.Of("column.published"), dd => Published(dd, source));
        html.Row(Strings.Of("column.url"), dd => Address(dd, reading.Url));
        Field(html, "accessed", DetailWords.Value(reading.Accessed));
        if (source.Report.TranslationOf.Length > 0)
            Field(html, "translation_of", source.Report.TranslationOf);
        html.Row(Strings.Of("sources.depends"), dd => Depends(dd, source));
        html.Row(Strings.Of("column.assessment"), dd => dd.Isolated(ProfileWords.Of(profiles.Of(SourceProfiles.NameOf(source.Report)))));
        html.End();
    }

    private static void Field(HtmlWriter html, string column, string value) => html.Row(Strings.Of($"column.{column}"), dd =>
    {
        if (value.Length == 0)
            Missing(dd);
        else
            dd.Isolated(value);
    });

    private static void Missing(HtmlWriter html) => html.Element("span", Strings.Of("sources.not_stated"), ("class", "missing"));

    private static void Published(HtmlWriter html, SourceEntry source)
    {
        if (source.Reading.Published.IsKnown || source.ProposedDay.Length > 0)
            html.Text(source.PublishedWords);
        else
            Missing(html);
    }

    /// <summary>Only an address of the web becomes a link; anything else is plain text.</summary>
    private static void Address(HtmlWriter html, string url)
    {
        var isWeb = Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        if (url.Length == 0)
            Missing(html);
        else if (isWeb)
            html.Element("a", url, ("href", url), ("rel", "noreferrer noopener"), ("class", "address"));
        else
            html.Element("span", url, ("class", "address"));
    }

    private static void Depends(HtmlWriter html, SourceEntry source)
    {
        if (source.DependsOn.Count == 0)
            html.Text(Strings.Of("sources.depends_none"));
        foreach (var (link, index) in source.DependsOn.Select((link, index) => (link, index)))
        {
            html.Text(index > 0 ? "; " : "").Isolated(link.Words);
            if (link.Passage is { } passage)
                html.Text(": ").Quotation(passage.Text, source.Reading.Language);
        }
    }
}

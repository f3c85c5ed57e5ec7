namespace Asyl.Casework.Dossiers.Html;

/// <summary>The originals by name and hash, so that anyone can tell whether a file is the one that was read.</summary>
internal static class ExhibitSection
{
    public static void Write(HtmlWriter html, Dossier dossier)
    {
        html.StartSection(dossier, "exhibits").Element("p", Strings.Of("dossier.originals_made", Strings.Count("reports", dossier.Sources.Count))).Start("table", ("class", "exhibits")).Shipped("\n").Start("thead").Start("tr");
        string[] columns = ["exhibit", "file", "original", "kept"];
        foreach (var column in columns)
            html.Element("th", Strings.Of($"column.{column}"), ("scope", "col"));
        html.End().End().Start("tbody").Shipped("\n");
        foreach (var source in dossier.Sources)
        {
            var report = source.Report;
            html.Start("tr", ("id", $"exhibit-{source.Letter}")).Element("th", source.Letter, ("scope", "row"))
                .Start("td").Isolated(report.File).Element("span", report.Part.Length > 0 ? $" › {report.Part}" : "").Element("p", report.MediaType, ("class", "small")).End()
                .Start("td").Element("code", report.Sha256).End()
                .Start("td").Element("code", report.KeptSha256).Element("p", Strings.Of("exhibit.extracted", report.Extractor), ("class", "small")).End().End();
        }

        html.End().End().End();
    }
}

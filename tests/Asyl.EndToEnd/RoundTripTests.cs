using System.Text.Json;

namespace Asyl.EndToEnd;

/// <summary>Two outlets that have it from each other, from files to the places where it is said; and two that cite each other about different things.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_two_outlets_have_from_each_other_is_said_wherever_sources_are()
    {
        Add(
            ("Harbour Gazette", "2021-05-10", "Police in Van arrested Aygozel Rejepova on 3 May 2021, Coast Agency reported."),
            ("Coast Agency", "2021-05-08", "Aygozel Rejepova was arrested by police in Van on 3 May 2021, Harbour Gazette reported."));
        Run("sources", "Rejepova").ShouldContain("comes back to its own origin, Harbour Gazette");
        var trip = JsonDocument.Parse(Run("sources", "Rejepova", "--json")).RootElement.GetProperty("roundTrips").EnumerateArray().ShouldHaveSingleItem();
        trip.GetProperty("origin").GetProperty("outlet").GetString().ShouldBe("Harbour Gazette");
        trip.GetProperty("passages").GetArrayLength().ShouldBe(2);
        foreach (var file in new[] { "d.html", "d.md" })
        {
            Run("dossier", "Rejepova", "-o", folder.Of(file));
            File.ReadAllText(folder.Of(file)).ShouldContain("comes back to its own origin");
        }

        Run("export", "-o", folder.Of("e.json"));
        JsonDocument.Parse(File.ReadAllText(folder.Of("e.json"))).RootElement.GetProperty("roundTrips").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void Two_that_cite_each_other_about_different_things_are_not_said_to()
    {
        Add(
            ("Harbour Gazette", "2021-05-10", "Police in Van arrested Aygozel Rejepova on 3 May 2021, Coast Agency reported. A court in Van released her on 7 May 2021."),
            ("Coast Agency", "2021-05-08", "Aygozel Rejepova was arrested by police in Van on 3 May 2021. A court in Van released Aygozel Rejepova on 7 May 2021, Harbour Gazette reported."));
        Run("sources", "Rejepova").ShouldNotContain("comes back");
    }

    private void Add(params (string Outlet, string Day, string Words)[] reports)
    {
        var files = reports.Select((report, at) => folder.File($"{at}.html", $"""
            <html lang="en"><head><title>News of the day {at}</title><meta property="og:site_name" content="{report.Outlet}"><meta property="article:published_time" content="{report.Day}T10:00:00Z"></head>
            <body><article><h1>News of the day {at}</h1><p>{report.Words}</p></article></body></html>
            """));
        Run(["add", .. files]);
    }

    private string Run(params string[] words)
    {
        var outcome = AsylProgram.Run(folder.Of("w"), words);
        outcome.Exit.ShouldBe(0, outcome.Error);
        return outcome.Out.ReplaceLineEndings(" ");
    }
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Events;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class SourceDrawingTests
{
    [Fact]
    public void Every_kind_has_its_own_line_and_end_and_stands_in_the_key()
    {
        var html = SourceDrawing.Of([.. Reports(4)]);
        foreach (var kind in new[] { "cites", "copies", "boilerplate", "witness" })
            Regex.Count(html, $"class=\"tie {kind}\"").ShouldBe(2, kind);
        Ends(html).Distinct(StringComparer.Ordinal).Count().ShouldBe(4);
    }

    [Fact]
    public void It_is_named_and_described_and_its_table_has_every_report()
    {
        var figure = XElement.Parse(SourceDrawing.Of([.. Reports(50)]));
        var svg = figure.Descendants("svg").First();
        svg.Attribute("aria-labelledby")!.Value.Split(' ').ShouldAllBe(id => svg.Elements().Any(element => element.Attribute("id") != null && element.Attribute("id")!.Value == id && element.Value.Length > 0));
        figure.Descendants("tbody").Single().Elements("tr").Count().ShouldBe(50);
    }

    [Fact]
    public void Of_very_many_those_with_most_ties_are_drawn_and_that_is_said()
    {
        var html = SourceDrawing.Of([.. Reports(50)]);
        Regex.Count(html, "class=\"letter-mark\"").ShouldBe(40);
        html.ShouldContain("reports 40 of 50");
        SourceDrawing.Of([.. Reports(40)]).ShouldNotContain("Drawn are those");
    }

    [Fact]
    public void Reports_that_rest_on_nothing_are_not_drawn() => SourceDrawing.Of([Report(0)]).ShouldBeEmpty();

    [Fact]
    public void Words_of_a_report_are_no_markup() =>
        SourceDrawing.Of([Report(0, new DependsOn(DependenceKind.Cites, "<script>&", "", null))]).ShouldNotContain("<script>");

    /// <summary>The second rests on the first, the third on a witness; one repeats its own words.</summary>
    private static IEnumerable<SourceEntry> Reports(int count) => Enumerable.Range(0, count).Select(at => at switch
    {
        1 => Report(at, On(DependenceKind.Copies, "r0"), On(DependenceKind.Cites, "")),
        2 => Report(at, On(DependenceKind.Witness, "")),
        3 => Report(at, On(DependenceKind.Boilerplate, "r1")),
        _ => Report(at),
    });

    private static DependsOn On(DependenceKind kind, string report) => new(kind, "Coast Agency", report, null);

    private static SourceEntry Report(int at, params DependsOn[] on) =>
        new() { Letter = SourceList.Letter(at), Report = new ReportOf($"r{at}", "Harbour Post", "2021-05-03").Build(), DependsOn = on };

    private static IEnumerable<string> Ends(string html) => Regex.Matches(html, "d=\"M33 (?<end>[^\"]+)\" class=\"end\"|d=\"M33 2.5(?<end>[^\"]+)\" class=\"end\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["end"].Value);
}

using System.Xml.Linq;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Chronicles;
using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Tests.Dossiers.Figures;

public sealed class ChronologyDrawingTests
{
    [Theory]
    [InlineData(20, 60)]
    [InlineData(60, 100)]
    [InlineData(200, 40)]
    [InlineData(200, 1)]
    public void No_mark_and_no_label_lies_on_another(int count, int months)
    {
        foreach (var strip in Strips(Told.Many(count, months)))
        {
            foreach (var lane in strip.Lanes.Placed.GroupBy(placed => placed.Lane))
                lane.OrderBy(placed => placed.Left).Pairwise((one, next) => one.Right < next.Left).ShouldAllBe(apart => apart);
            strip.Lanes.Placed.ShouldAllBe(placed => placed.Left >= 0 && placed.Right <= TimeStrip.Width && placed.Lane < Lanes.Most);
        }
    }

    [Theory]
    [InlineData(20, 60)]
    [InlineData(200, 40)]
    [InlineData(200, 1)]
    public void Every_event_with_a_date_is_drawn_or_counted_once(int count, int months)
    {
        var strips = Strips(Told.Many(count, months));
        strips.SelectMany(strip => strip.Lanes.Placed.Select(placed => placed.Mark).Concat(MarkGroup.Of(strip.Lanes.Left, strip.Scale).SelectMany(group => group.Marks)))
            .Select(mark => mark.Entry.Id).Order(StringComparer.Ordinal).ShouldBe(Told.Many(count, months).Select(entry => entry.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_events_over_years_all_are_legible() => Strips(Told.Many(200, 100)).ShouldAllBe(strip => strip.Lanes.Left.Count == 0);

    [Theory]
    [InlineData("2018-05-21", true)]
    [InlineData("2018-05-21~", false)]
    [InlineData("2018-05", false)]
    [InlineData("2018", false)]
    [InlineData("2018-05-21/2018-05-22", false)]
    [InlineData("../2018-05-21", false)]
    [InlineData("2018-05-21/..", false)]
    public void Only_a_known_day_is_a_point(string date, bool isPoint)
    {
        var placed = Strips([Told.Line("2010-01-01", "Born"), Told.Line(date, "Detained")])[0].Lanes.Placed[1];
        placed.Mark.IsPoint.ShouldBe(isPoint);
        (placed.To - placed.From > 10).ShouldBe(!isPoint);
    }

    [Fact]
    public void It_is_well_formed_and_every_strip_is_named_and_described()
    {
        var strips = Figure(Told.Many(200, 40)).Descendants("svg").Where(svg => svg.Attribute("role") != null).ToList();
        strips.Count.ShouldBeGreaterThan(1);
        foreach (var strip in strips)
            strip.Attribute("aria-labelledby")!.Value.Split(' ').ShouldAllBe(id => strip.Elements().Any(element => (string?)element.Attribute("id") == id && element.Value.Length > 0));
        strips.SelectMany(strip => strip.Elements()).Attributes("id").Select(id => id.Value).ShouldBeUnique();
    }

    [Fact]
    public void Accepted_proposed_disputed_and_denied_differ_in_shape_or_line()
    {
        var line = Told.Line("2018-05-21", "Detained");
        var marks = Figure([line, line.Accepted(), line.Disputed(), line.Denied(), line with { Date = Asyl.Language.Dates.Edtf.Year(2018) }]).Descendants("figcaption").Single().Elements("span").ToList();
        marks.Count.ShouldBe(5);
        marks.Select(mark => mark.Value).ShouldBeUnique();
        marks.Select(mark => mark.Descendants("g").Single()).Select(mark => $"{mark.Attribute("class")!.Value} {mark.Element("path")!.Attribute("d")!.Value}").ShouldBeUnique();
    }

    [Fact]
    public void What_has_no_date_is_listed_under_it()
    {
        var figure = Figure([Told.Line("2018", "Detained"), Told.Line("", "Threatened"), Told.Line("XXXX-05-21", "Beaten")]);
        figure.Descendants("p").Single().Value.ShouldBe("Without a date: Threatened; Beaten");
        ChronologyDrawing.Of([Told.Line("", "Threatened")]).ShouldBeEmpty();
    }

    [Fact]
    public void Words_are_changed_before_they_are_fitted_and_are_no_markup()
    {
        var long_ = $"Detained with <b>Ilka</b> {new string('x', 60)}";
        var html = ChronologyDrawing.Of([Told.Line("2018-05-21", long_), Told.Line("", long_)], text => text.Replace("Ilka", "[relative]", StringComparison.Ordinal));
        html.ShouldContain("&lt;b&gt;[relative]&lt;/b&gt;");
        html.ShouldNotContain("Ilka");
        html.ShouldNotContain("<b>");
    }

    private static XElement Figure(IReadOnlyList<ChronologyEntry> chronology) => XElement.Parse(ChronologyDrawing.Of(chronology));

    private static IReadOnlyList<TimeStrip> Strips(IReadOnlyList<ChronologyEntry> chronology) => TimeStrip.Of(EventMark.Of(chronology, text => text));
}

internal static class Neighbours
{
    public static IEnumerable<TResult> Pairwise<T, TResult>(this IEnumerable<T> all, Func<T, T, TResult> of) => all.ToList() is var list ? list.Zip(list.Skip(1), of) : [];
}

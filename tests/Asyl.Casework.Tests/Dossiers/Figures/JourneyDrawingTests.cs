using System.Xml.Linq;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Journeys;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Maps;

namespace Asyl.Casework.Tests.Dossiers.Figures;

public sealed class JourneyDrawingTests
{
    private static readonly Place Edirne = new("Edirne", "TR");
    private static readonly Place Athens = new("Athens", "GR");
    private static readonly Place Greece = new("", "GR");

    [Fact]
    public void It_is_well_formed_named_and_described()
    {
        var svg = Figure(Told.Moved("2018-05-21", Edirne, Athens)).Descendants("svg").First();
        svg.Attribute("aria-labelledby")!.Value.Split(' ').ShouldAllBe(id => svg.Elements().Any(element => (string?)element.Attribute("id") == id && element.Value.Length > 0));
        svg.Elements("desc").Single().Value.ShouldContain("1 Athens");
    }

    [Fact]
    public void A_country_without_a_town_is_hatched_and_has_no_point()
    {
        var figure = Figure(Told.Line("2018", "Detained", Greece));
        Classes(figure).ShouldContain("land whole");
        Classes(figure).ShouldNotContain(kind => kind.StartsWith("at ", StringComparison.Ordinal));
        Classes(figure).ShouldContain("country told");
    }

    [Fact]
    public void A_town_that_may_be_several_is_not_on_the_map()
    {
        var figure = Figure(Told.Line("2018", "Detained", new Place("Cambridge", "")), Told.Line("2019", "Released", Athens));
        figure.Descendants("figcaption").Single().Value.ShouldContain("Not on the map: 1. Cambridge");
    }

    [Fact]
    public void Places_that_sources_contradict_each_other_about_are_all_uncertain()
    {
        var kinds = Classes(Figure(Told.Line("2018-05-21", "Detained", Edirne, Athens)));
        kinds.Count(kind => kind == "at uncertain").ShouldBe(3, "both towns and the key");
    }

    [Fact]
    public void A_movement_that_is_told_has_another_arrow_than_one_that_only_follows_in_time()
    {
        Classes(Figure(Told.Moved("2018-05-21", Edirne, Athens).Accepted())).ShouldContain("leg accepted");
        var after = Classes(Figure(Told.Line("2018-05-21", "Detained", Edirne), Told.Line("2018-06", "Asked for asylum", Athens)));
        after.ShouldContain("leg proposed after");
        after.ShouldNotContain("leg proposed");
    }

    [Fact]
    public void Where_it_is_not_known_what_came_first_there_is_no_leg()
    {
        Plan(Told.Line("2018", "Detained", Athens), Told.Line("2018-06-03", "Released", Edirne)).Legs.ShouldBeEmpty();
        Plan(Told.Line("2018", "Detained", Athens), Told.Moved("2018-06-03", Edirne, Athens)).Legs.Count.ShouldBe(1);
    }

    [Fact]
    public void A_country_adds_no_leg_to_a_town_in_it_and_no_date_no_leg_at_all()
    {
        Plan(Told.Line("2018-05-21", "Detained", Athens), Told.Line("2018-06", "Released", Greece)).Legs.ShouldBeEmpty();
        Plan(Told.Line("2018-05-21", "Detained", Athens), Told.Line("", "Released", Edirne)).Legs.ShouldBeEmpty();
    }

    [Fact]
    public void A_town_whose_name_is_removed_is_drawn_at_its_country()
    {
        var steps = Journey.Of([Told.Line("2018-05-21", "Detained in Edirne", Edirne), Told.Line("2018-06", "Released", Athens)]);
        var html = JourneyDrawing.Of(steps, text => text.Replace("Edirne", "[place in Türkiye]", StringComparison.Ordinal));
        html.ShouldNotContain("Edirne");
        new JourneyPlan(steps, text => text.Replace("Edirne", "[place]", StringComparison.Ordinal)).Marks[0].Point.ShouldBeNull();
    }

    [Fact]
    public void A_country_whose_name_is_removed_is_not_drawn() =>
        JourneyDrawing.Of(Journey.Of([Told.Line("2018-05-21", "Detained", Athens)]), text => text.Replace("Greece", "[country]", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Words_are_no_markup() => JourneyDrawing.Of(Journey.Of([Told.Line("2018", "<script>&", Athens), Told.Line("2019", "x", new Place("<script>", ""))])).ShouldNotContain("<script>");

    [Fact]
    public void Numbers_are_in_order_of_time_and_what_has_no_date_comes_last() =>
        Journey.Of([Told.Line("", "Threatened", Athens), Told.Line("2018", "Detained", Athens), Told.Line("2019", "Tried")]).Select(step => step.Entry.Phrase).ShouldBe(["Detained", "Threatened"]);

    [Theory]
    [MemberData(nameof(Journeys))]
    public void No_label_lies_on_another_or_beyond_the_map(string name)
    {
        var map = new MapLayout(Plan(All[name]));
        foreach (var (at, label) in map.Labels.Index())
            map.Labels.Skip(at + 1).ShouldNotContain(other => other.Box.Overlaps(label.Box), label.Name);
        map.Labels.ShouldAllBe(label => label.Box.Left > 0 && label.Box.Top > 0 && label.Box.Right < MapView.Width && label.Box.Bottom < map.View.Height);
        map.Towns.ShouldAllBe(town => town.At.X > 0 && town.At.X < MapView.Width && town.At.Y > 0 && town.At.Y < map.View.Height);
    }

    [Theory]
    [MemberData(nameof(Journeys))]
    public void The_same_journey_is_the_same_map(string name) => Figure(All[name]).ToString().ShouldBe(Figure(All[name]).ToString());

    [Fact]
    public void A_degree_is_as_wide_as_it_is_in_the_middle_of_the_map()
    {
        var view = MapView.Of([new(58, 10), new(62, 30)]);
        var ((west, middle), (east, _), (_, north)) = (view.Project(new(60, 19)), view.Project(new(60, 21)), view.Project(new(61, 20)));
        ((east - west) / (middle - north)).ShouldBe(1, .01, "two degrees of longitude at 60° are one of latitude");
        (west + east).ShouldBe(MapView.Width, .01);
    }

    [Fact]
    public void The_antimeridian_is_no_edge()
    {
        var view = MapView.Of([new(64.7, 177.5), new(64.5, -165.4)]);
        view.Middle.East.ShouldBeInRange(-175, -173);
        (view.Project(new(64.5, -165.4)).X - view.Project(new(64.7, 177.5)).X).ShouldBeInRange(100, MapView.Width);
        var coast = view.ProjectWhole(CountryOutlines.Of("RU")!.Largest.Outer);
        coast.ShouldContain(point => point.X > view.Project(new(0, -179)).X && point.X < view.Project(new(0, -172)).X);
    }

    public static TheoryData<string> Journeys() => [.. All.Keys];

    private static readonly SortedDictionary<string, ChronologyEntry[]> All = new(StringComparer.Ordinal)
    {
        ["one town"] = [Told.Line("2018", "Detained", Athens)],
        ["one country"] = [Told.Line("2018", "Detained", Greece)],
        ["a large country"] = [Told.Moved("2018-04", new("", "CN"), new("Zharkent", "KZ")), Told.Line("2018-05-21", "Detained", new Place("Zharkent", "KZ")), Told.Moved("2019", new("", "KZ"), new("", "SE"))],
        ["around the world"] = [Told.Line("2010", "Detained", new Place("Lagos", "NG")), Told.Line("2012", "Released", new Place("Sydney", "AU")), Told.Line("2014", "Asked for asylum", new Place("Toronto", "CA")), Told.Line("2016", "x", new Place("Bogotá", "CO"))],
        ["across the Pacific"] = [Told.Moved("2018", new("Suva", "FJ"), new("Apia", "WS")), Told.Moved("2019", new("Apia", "WS"), new("Honolulu", "US"))],
        ["towns close by"] = [.. new[] { "Athens", "Piraeus", "Corinth", "Chalcis", "Thebes", "Lamía", "Vólos", "Lárisa", "Kateríni", "Thessaloníki" }.Select((town, at) => Told.Line($"2018-{at + 1:00}", "Detained", new Place(town, "GR")))],
        ["many"] = [.. Enumerable.Range(0, 200).Select(at => Told.Line($"20{at % 20:00}", "Detained", Somewhere(at)))],
    };

    private static Place Somewhere(int at) => new[] { new Place("Almaty", "KZ"), new("Astana", "KZ"), new("Tashkent", "UZ"), new("Bishkek", "KG"), new("Istanbul", "TR"), Edirne, Athens, new("", "DE"), new("Malmö", "SE"), new("Uppsala", "SE"), new("", "KZ") }[at % 11];

    private static JourneyPlan Plan(params ChronologyEntry[] chronology) => new(Journey.Of(chronology), text => text);

    private static XElement Figure(params ChronologyEntry[] chronology) => XElement.Parse(JourneyDrawing.Of(Journey.Of(chronology)));

    private static List<string> Classes(XElement figure) => [.. figure.Descendants().Attributes("class").Select(kind => kind.Value)];
}

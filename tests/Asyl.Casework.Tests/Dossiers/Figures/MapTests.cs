using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Maps;

namespace Asyl.Casework.Tests.Dossiers.Figures;

public sealed class MapTests
{
    [Fact]
    public void Towns_lie_in_their_countries()
    {
        var outlines = CountryOutlines.All.Where(country => country.Code.Length > 0).ToDictionary(country => country.Code, StringComparer.Ordinal);
        var some = TownPlaces.All.Where((_, at) => at % 23 == 0).Where(town => outlines.ContainsKey(town.Country)).ToList();
        some.Count.ShouldBeGreaterThan(4000);
        some.Count(town => Around(town.Point, .35).Any(outlines[town.Country].Contains)).ShouldBeGreaterThan((int)(some.Count * .99), "the rest lies on small islands or where GeoNames and Natural Earth name another country");
    }

    [Theory]
    [InlineData("Astana", "KZ", 51.18, 71.45)]
    [InlineData("Ürümqi", "CN", 43.80, 87.60)]
    [InlineData("Urumqi", "CN", 43.80, 87.60)]
    [InlineData("Turkmenabat", "TM", 39.07, 63.58)]
    [InlineData("Izmir", "TR", 38.41, 27.14)]
    [InlineData("Edirne prison", "TR", 41.68, 26.56)]
    [InlineData("Paris", "FR", 48.85, 2.35)]
    [InlineData("London", "CA", 42.98, -81.23)]
    [InlineData("Suva", "FJ", -18.14, 178.44)]
    public void A_town_lies_where_it_lies(string name, string country, double north, double east)
    {
        var point = Atlas.Find(new(name, country)).Point!.Value;
        point.North.ShouldBe(north, .06);
        point.East.ShouldBe(east, .06);
    }

    [Theory]
    [InlineData("Cambridge", "")]
    [InlineData("Springfield", "")]
    [InlineData("Springfield", "US")]
    [InlineData("Nowhereville", "KZ")]
    [InlineData("", "KZ")]
    [InlineData("Guatemala", "GT")]
    [InlineData("Xinjiang", "CN")]
    public void What_may_be_several_towns_or_none_has_no_point(string name, string country) => Atlas.Find(new(name, country)).ShouldBe((country, null));

    [Fact]
    public void A_name_that_one_town_alone_bears_needs_no_country() => Atlas.Find(new("Zharkent", "")).ShouldBe(Atlas.Find(new("Zharkent", "KZ")));

    [Fact]
    public void A_seat_of_government_needs_no_country_and_gives_way_to_one()
    {
        Atlas.Find(new("London", "")).ShouldBe(Atlas.Find(new("London", "GB")));
        Atlas.Find(new("London", "CA")).ShouldNotBe(Atlas.Find(new("London", "GB")));
    }

    [Fact]
    public void Every_other_spelling_is_of_a_town_that_is_known() =>
        Data.DataTable.Rows("town-names.tsv").Where(row => TownPlaces.Of(row["town"], row["country"]) is null).Select(row => row["name"]).ShouldBeEmpty();

    [Fact]
    public void Every_place_of_the_journey_table_is_an_event_type() =>
        Data.DataTable.Rows("journey.tsv").Select(row => row["event"]).Where(code => !Data.EventTypes.IsKnown(code)).ShouldBeEmpty();

    [Fact]
    public void Neighbours_share_their_border()
    {
        var (a, b) = (CountryOutlines.Of("KZ")!.Largest.Outer.Points.ToHashSet(), CountryOutlines.Of("UZ")!.Largest.Outer.Points.ToHashSet());
        a.Intersect(b).Count().ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Land_across_the_antimeridian_is_whole()
    {
        foreach (var ring in CountryOutlines.All.SelectMany(country => country.Polygons).SelectMany(polygon => polygon.Rings))
            ring.Points.Zip(ring.Points.Skip(1)).ShouldNotContain(edge => Math.Abs(edge.First.East - edge.Second.East) > 100);
        CountryOutlines.Of("RU")!.Largest.Outer.East.ShouldBeGreaterThan(185);
        CountryOutlines.Of("RU")!.Contains(new(66, -172)).ShouldBeTrue();
    }

    private static IEnumerable<GeoPoint> Around(GeoPoint point, double reach) =>
        from north in new[] { 0, reach, -reach, reach / 2, -reach / 2 } from east in new[] { 0, reach, -reach, reach / 2, -reach / 2 } select new GeoPoint(point.North + north, point.East + east);
}

using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Tests.Dossiers.Figures;

public sealed class ToldStayTests
{
    [Fact]
    public void A_movement_leads_where_it_is_told_to_lead()
    {
        var stay = Of(Happening("border_crossing") with { Details = Details(("from", "China"), ("to", "Zharkent, Kazakhstan")) })!;
        (stay.From, stay.Places.Single(), stay.IsMovement).ShouldBe((new Place("", "CN"), new Place("Zharkent", "KZ"), true));
        Of(Happening("border_crossing") with { Place = "Khorgos", Country = "KZ" })!.Places.ShouldBe([new Place("Khorgos", "KZ")]);
        Of(Happening("border_crossing") with { Place = "Khorgos", Country = "KZ", Details = Details(("to", "China")) })!.Places.ShouldBe([new Place("", "CN")]);
        Of(Happening("border_crossing") with { Details = Details(("to", "Xinjiang")) })!.Places.ShouldBe([new Place("Xinjiang", "CN")]);
        Of(Happening("border_crossing") with { Details = Details(("to", "SE")) })!.Places.ShouldBe([new Place("", "SE")]);
    }

    [Fact]
    public void A_movement_of_which_only_the_beginning_is_told_tells_that_the_person_was_there() =>
        Of(Happening("departure") with { Details = Details(("from", "Edirne, Turkey")) })!.Places.ShouldBe([new Place("Edirne", "TR")]);

    [Theory]
    [InlineData("sentence")]
    [InlineData("appeal_decided")]
    [InlineData("wanted")]
    public void A_decision_does_not_tell_where_somebody_was(string code) => Of(Happening(code) with { Place = "Edirne", Country = "TR" }).ShouldBeNull();

    [Theory]
    [InlineData(Certainty.Denied)]
    [InlineData(Certainty.Negated)]
    [InlineData(Certainty.Future)]
    public void Where_somebody_is_not_told_to_have_been_is_no_stay(Certainty certainty) => Of(Happening("detention") with { Place = "Edirne", Country = "TR", Certainty = certainty }).ShouldBeNull();

    [Fact]
    public void A_place_that_sources_contradict_each_other_about_is_every_one_of_them()
    {
        var happening = Happening("detention") with { Country = "TR", Sides = [new("place", [new("Edirne", ["s1"], 1), new("Van", ["s2"], 1)])] };
        var stay = ToldStay.Of(happening, [1])!;
        stay.Places.ShouldBe([new Place("Edirne", "TR"), new Place("Van", "TR")]);
        stay.IsUncertain.ShouldBeTrue();
        ToldStay.Of(happening, [0])!.Places.ShouldBe([new Place("", "TR")], "a contradiction that is left out leaves its sides out");
    }

    [Fact]
    public void What_only_a_headline_or_an_allegation_tells_is_uncertain()
    {
        var there = Happening("detention") with { Place = "Edirne", Country = "TR" };
        Of(there)!.IsUncertain.ShouldBeFalse();
        Of(there with { ToldInBody = false })!.IsUncertain.ShouldBeTrue();
        Of(there with { Certainty = Certainty.Alleged })!.IsUncertain.ShouldBeTrue();
    }

    private static ToldStay? Of(CaseEvent happening) => ToldStay.Of(happening, []);

    private static CaseEvent Happening(string code) => new() { Id = "e", Event = code, People = ["p"], ToldInBody = true };

    private static SortedDictionary<string, string> Details(params (string Role, string Value)[] details) =>
        new(details.ToDictionary(detail => detail.Role, detail => detail.Value, StringComparer.Ordinal), StringComparer.Ordinal);
}

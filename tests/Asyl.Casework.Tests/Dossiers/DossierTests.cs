using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class DossierTests
{
    [Fact]
    public void is_a_draft_while_anything_is_proposed()
    {
        var book = Invented.Reviewed();
        Papers.Of(book).IsDraft.ShouldBeFalse();
        var last = book.Events[^1] with { Basis = Basis.Proposed };
        Papers.Of(book with { Events = [.. book.Events.SkipLast(1), last] }).IsDraft.ShouldBeTrue();
    }

    [Fact]
    public void a_case_that_nobody_opened_is_a_draft()
    {
        var book = Invented.Reviewed();
        Dossier.Of(book, book.Cases[0] with { IsOpen = false }, Papers.Options).IsDraft.ShouldBeTrue();
    }

    [Fact]
    public void counts_what_is_accepted()
    {
        var tally = Papers.Of(Invented.Draft()).Tally;
        (tally.AcceptedEvents, tally.Events).ShouldBe((2, 10));
    }

    [Fact]
    public void the_same_words_keep_one_number()
    {
        var dossier = Papers.Of(Invented.Draft());
        var cited = dossier.Chronology.Single(entry => entry.Id == "e4").Tellers[0].Citations;
        dossier.Contradictions[0].Sides[0].Tellers[0].Citations.ShouldBe(cited);
    }

    [Fact]
    public void a_disputed_place_is_not_told_as_settled()
    {
        var entry = Papers.Of(Invented.Draft()).Chronology.Single(entry => entry.Id == "e4");
        entry.Phrase.ShouldBe("Deportation not ordered");
        entry.Disputes.ShouldContain(new Dispute(ContradictionKind.Place, 1));
    }

    [Fact]
    public void a_fact_is_told_by_who_entered_it_and_by_what_it_rests_on() =>
        Papers.Of(Invented.Draft()).Chronology.Single(entry => entry.Id == "e8").Tellers[0].Words().ShouldBe("Migration Court, Lund (entered by I. Brandt on 20 November 2021)");

    [Fact]
    public void names_what_a_source_does_not_state() =>
        Papers.Of(Invented.Draft()).Sources.Single(source => source.Outlet == "Harbour Wire").Missing.ShouldBe(["Author", "Address", "Accessed"]);

    [Theory]
    [InlineData("2018-10-15", "unknown")]
    [InlineData("2018-12-01", "refused")]
    [InlineData("2019-06-02", "refused")]
    [InlineData("2019-07-01", "unknown")]
    public void a_day_between_two_facts_is_unknown(string day, string status)
    {
        var held = PositionsOn.Day(Invented.Draft().Cases[0].Positions, Edtf.Parse(day).First!.Value);
        held.Single(position => position.Track == "protection" && position.Country.Length == 0).Status.ShouldBe(status);
    }

    [Fact]
    public void a_track_that_nobody_tells_of_is_there_as_unknown()
    {
        var today = Papers.Of(Invented.Draft()).Today;
        today.Select(line => line.Track).Distinct(StringComparer.Ordinal).ShouldBe(["protection", "removal", "proceedings", "liberty", "location"]);
        today.Single(line => line.Track == "proceedings").IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void a_list_names_the_known_status_that_was_entered_last() =>
        PositionsOn.Main(Invented.Draft().Cases[0].Positions, Invented.AsOf)[0].Status.ShouldBe("recognised");

    [Fact]
    public void a_month_in_which_it_began_at_some_day_is_unknown()
    {
        Position[] positions = [new() { Person = "p1", Track = "removal", Status = "ordered", From = Edtf.Parse("2018-08") }];
        PositionsOn.Day(positions, new(2018, 8, 15)).Single(position => position.Track == "removal").Status.ShouldBe("unknown");
        PositionsOn.Day(positions, new(2018, 8, 31)).Single(position => position.Track == "removal").Status.ShouldBe("ordered");
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(702, "AAA")]
    public void exhibits_are_lettered_beyond_z(int index, string letter) => SourceList.Letter(index).ShouldBe(letter);
}

using Asyl.Casework.Data;
using Asyl.Casework.Law;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Law;

public sealed class JurisdictionsTests
{
    private static readonly Jurisdictions Shipped = Jurisdictions.Shipped;

    [Fact]
    public void A_rule_that_is_known_names_its_source_and_the_day_it_was_checked()
    {
        var document = Shipped.Of("KZ")!.Find<StatusDocument>("seeker_certificate", Edtf.Unknown).ShouldNotBeNull();
        document.Valid.ShouldBe("P3M");
        document.Source.ToString().ShouldNotBeEmpty();
        document.Source.Checked.Year.ShouldBe(2022);
    }

    [Fact]
    public void What_is_not_known_stays_unknown()
    {
        Shipped.Of("SE")!.Find<StatusDocument>("seeker_certificate", Edtf.Unknown)!.Valid.ShouldBeEmpty();
        Shipped.Of("KZ")!.Find<TimeLimit>("appeal_refusal", Edtf.Unknown)!.Length.ShouldBeEmpty();
        Shipped.LeavesToAnAuthority("FR", "refugee_status_granted", Edtf.Unknown).ShouldBeFalse();
        Shipped.Of("FR").ShouldBeNull();
    }

    [Fact]
    public void A_rule_is_the_one_in_force_on_the_day_of_the_event()
    {
        string? Length(string day) => Shipped.Of("SE")!.Find<TimeLimit>("appeal_refusal", Edtf.Parse(day))?.Length;
        Length("2026-06-11").ShouldBe("P3W");
        Length("2026-06-12").ShouldBe("");
        Length("2026").ShouldBeNull();
        Shipped.Deciding("KZ", "asylum_refused", Edtf.Parse("2018-10-05")).ShouldHaveSingleItem().Names.ToString().ShouldContain("Internal Affairs");
        Shipped.Deciding("KZ", "asylum_refused", Edtf.Parse("2023")).ShouldHaveSingleItem().Names.ToString().ShouldContain("executive");
    }

    [Fact]
    public void A_place_takes_from_its_parents_what_it_does_not_say_itself()
    {
        var sweden = Shipped.Of("SE")!;
        sweden.Find<TimeLimit>("decision", Edtf.Parse("2019-06-03"))!.Length.ShouldBe("P6M");
        sweden.Find<Principle>("non_refoulement", Edtf.Unknown).ShouldNotBeNull();
    }

    [Fact]
    public void Rules_are_as_old_as_the_oldest_of_them() => Shipped.CheckedOn(["TR", "SE"]).ShouldBe(new DateOnly(2020, 2, 29));

    [Fact]
    public void Every_table_speaks_of_event_types_that_exist()
    {
        DataTable.Rows("statuses.tsv").Where(row => row["event"].Length > 0).ShouldAllBe(row => EventTypes.IsKnown(row["event"]));
        DataTable.Rows("happenings.tsv").ShouldAllBe(row => EventTypes.IsKnown(row["event"]));
        DataTable.Rows("outcomes.tsv").ShouldAllBe(row => EventTypes.IsKnown(row["event"]));
        DataTable.Rows("opposites.tsv").ShouldAllBe(row => EventTypes.IsKnown(row["one"].Split(':', 2)[0]) && EventTypes.IsKnown(row["other"].Split(':', 2)[0]));
        DataTable.Rows("event-order.tsv").ShouldAllBe(row => EventTypes.IsKnown(row["before"]) && EventTypes.IsKnown(row["after"]));
        DataTable.Rows("overstatements.tsv").ShouldAllBe(row => EventTypes.IsKnown(row["headline"]) && row["body"].Split(';', StringSplitOptions.None).All(EventTypes.IsKnown));
        DataTable.Rows("appeals.tsv").ShouldAllBe(row => row["decisions"].Split(';', StringSplitOptions.None).All(EventTypes.IsKnown));
    }
}

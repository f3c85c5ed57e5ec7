using Asyl.Casework.Cases;
using Asyl.Casework.Data;

namespace Asyl.Casework.Tests.Cases;

public sealed class JurisdictionsTests
{
    [Fact]
    public void A_rule_that_is_known_names_its_source_and_the_day_it_was_checked()
    {
        var rule = Jurisdictions.Shipped.Find("KZ", "seeker_certificate_validity").ShouldNotBeNull();
        rule.Value.ShouldBe("P3M");
        rule.Source.ShouldNotBeEmpty();
        rule.Checked.ShouldNotBeNull();
    }

    [Fact]
    public void What_is_not_known_stays_unknown()
    {
        Jurisdictions.Shipped.Find("SE", "seeker_certificate_validity").ShouldBeNull();
        Jurisdictions.Shipped.LeavesProtectionToAnAuthority("FR").ShouldBeFalse();
    }

    [Fact]
    public void Rules_are_as_old_as_the_oldest_of_them() =>
        Jurisdictions.Shipped.CheckedOn(["TR", "SE"]).ShouldBe(new DateOnly(2020, 2, 29));

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

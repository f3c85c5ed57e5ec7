using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Regressions;

/// <summary>"29 February" beside a day in years that have none made every look at the workspace fail.</summary>
public sealed class LeapDayWithoutYearTests
{
    [Fact]
    public void A_leap_day_beside_common_years_is_far_from_everything() =>
        DateReach.Gap(Edtf.Parse("XXXX-02-29"), Edtf.Parse("2018-03-05")).ShouldBe(int.MaxValue);
}

using System.Text;
using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Casework.Tests.Deadlines;

public sealed class DeadlineCalendarTests
{
    private static readonly Entered Refused = Again();

    private static string Written => DeadlineCalendar.Write(Refused.Book, Refused.Found);

    [Fact]
    public void A_limit_is_a_confidential_day_with_alarms()
    {
        var lines = Unfolded(Written);
        lines.ShouldContain("BEGIN:VCALENDAR");
        lines.ShouldContain("DTSTART;VALUE=DATE:20190624");
        lines.ShouldContain("DTSTAMP:20190604T093000Z");
        lines.ShouldContain("CLASS:CONFIDENTIAL");
        lines.Count(line => line == "BEGIN:VALARM").ShouldBe(2 * lines.Count(line => line == "BEGIN:VEVENT"));
    }

    [Fact]
    public void Lines_end_in_carriage_return_and_line_feed_and_hold_at_most_75_octets()
    {
        Written.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n'));
        Written.ShouldEndWith("END:VCALENDAR\r\n");
        Unfolded(Written).ShouldContain(line => line.StartsWith("DESCRIPTION:Sweden\\nserved on 3 June 2019: until 24 June 2019\\n", StringComparison.Ordinal));
    }

    [Fact]
    public void No_name_stands_in_it() => Written.ShouldNotContain("Zarina");

    [Fact]
    public void The_same_limits_are_the_same_bytes_and_each_has_a_reference_of_its_own()
    {
        var again = Again();
        DeadlineCalendar.Write(again.Book, again.Found).ShouldBe(Written);
        Unfolded(Written).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ShouldBeUnique();
    }

    [Fact]
    public void What_is_only_told_or_has_no_last_day_is_left_out() =>
        DeadlineCalendar.Fitting(Entered.Facts(("asylum_refused", "2019-05-20", "SE", ""), ("asylum_refused", "2018-10-01", "KZ", "2018-10-05")).Found).ShouldBeEmpty();

    [Fact]
    public void A_letter_of_several_octets_is_not_torn_apart()
    {
        using var _ = new Dossiers.InLanguage("ru");
        Encoding.UTF8.GetBytes(Written).Length.ShouldBeGreaterThan(0);
        Written.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\uFFFD'));
        Unfolded(Written).ShouldContain(line => line.Contains("жалоба на отказ", StringComparison.Ordinal));
    }

    private static Entered Again() => Entered.Facts(("asylum_refused", "2019-05-20", "SE", "2019-06-03"), ("asylum_application", "2018-06-01", "KZ", ""));

    private static string[] Unfolded(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}

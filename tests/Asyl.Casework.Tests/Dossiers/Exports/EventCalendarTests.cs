using System.Text;
using Asyl.Casework.Dossiers.Exports.Calendars;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Dossiers.Exports;

public sealed class EventCalendarTests
{
    private static string Written => Exported.Text("ics", Invented.Draft());

    [Fact]
    public void Every_event_has_what_the_standard_asks_for_once()
    {
        var events = Events(Written);
        events.Count.ShouldBe(5);
        foreach (var name in (string[])["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "STATUS", "CLASS"])
            events.ShouldAllBe(lines => lines.Count(line => line.StartsWith(name + ":", StringComparison.Ordinal)) == 1);
        events.Select(lines => lines.Single(line => line.StartsWith("UID:", StringComparison.Ordinal))).ShouldBeUnique();
    }

    [Fact]
    public void A_day_ends_before_the_next()
    {
        var lines = Events(Exported.Text("ics", Exported.One(happening => happening with { Date = Edtf.Parse("2020-02-29") }))).Single();
        lines.ShouldContain("DTSTART;VALUE=DATE:20200229");
        lines.ShouldContain("DTEND;VALUE=DATE:20200301");
    }

    [Theory]
    [InlineData("2018-05")]
    [InlineData("2018-05-21~")]
    [InlineData("2018-05-20/2018-05-21")]
    [InlineData("XXXX-05-21")]
    [InlineData("9999-12-31")]
    [InlineData("")]
    public void Only_what_is_known_to_the_day_is_a_day(string date) =>
        Should.Throw<WorkspaceException>(() => Exported.Text("ics", Exported.One(happening => happening with { Date = Edtf.Parse(date) })));

    [Fact]
    public void What_is_proposed_is_tentative_and_says_so()
    {
        var book = Exported.One($"Selin Aktan {Exported.Words}.", Exported.Words, Review.Proposed, happening => happening);
        Events(Exported.Text("ics", book)).Single().ShouldContain("STATUS:TENTATIVE");
        Exported.Text("ics", book).ShouldContain("SUMMARY:Proposed: Detained");
        Events(Exported.Text("ics", Exported.One(happening => happening))).Single().ShouldContain("STATUS:CONFIRMED");
    }

    [Fact]
    public void The_time_stamp_is_the_last_entry_else_the_last_day_of_publication()
    {
        var stamps = Events(Written).ToDictionary(lines => lines.Single(line => line.StartsWith("UID:", StringComparison.Ordinal)), lines => lines.Single(line => line.StartsWith("DTSTAMP:", StringComparison.Ordinal)));
        stamps["UID:e8@asyl.invalid"].ShouldBe("DTSTAMP:20211120T093000Z");
        stamps["UID:e2@asyl.invalid"].ShouldBe("DTSTAMP:20190614T000000Z");
    }

    [Fact]
    public void Nobody_is_named_whose_case_it_is() => Written.ShouldNotContain("Aktan");

    [Fact]
    public void Lines_are_folded_at_75_octets_and_no_letter_is_torn()
    {
        var words = string.Concat(Enumerable.Repeat("Ғ\U0001F3E0,é", 60));
        var folded = CalendarFile.Of([$"SUMMARY:{CalendarFile.Text(words)}"]);
        var bytes = Encoding.UTF8.GetBytes(folded);
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).ShouldBe(folded);
        folded.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\uFFFD') && !line.Contains('\n'));
        folded.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain($"SUMMARY:{words.Replace(",", "\\,", StringComparison.Ordinal)}\r\n");
    }

    [Theory]
    [InlineData("a;b,c\\d", "a\\;b\\,c\\\\d")]
    [InlineData("a\r\nb\u0001", "a\\nb")]
    public void What_has_a_meaning_in_a_value_is_escaped(string words, string value) => CalendarFile.Text(words).ShouldBe(value);

    [Fact]
    public void Time_limits_that_run_are_in_it_with_their_alarms()
    {
        var written = Exported.Text("ics", Deadlines.Entered.Facts(("asylum_refused", "2019-05-20", "SE", "2019-06-03")).Book);
        written.ShouldContain("DTSTART;VALUE=DATE:20190624");
        written.ShouldContain("BEGIN:VALARM");
        written.ShouldContain("DTSTART;VALUE=DATE:20190520");
    }

    private static List<string[]> Events(string calendar)
    {
        calendar.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
        calendar.ShouldEndWith("END:VCALENDAR\r\n");
        return [.. calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n").Skip(1).Select(part => part[..part.IndexOf("END:VEVENT", StringComparison.Ordinal)].Split("\r\n"))];
    }
}

using System.Text;
using Asyl.Casework.Deadlines;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Exports.Calendars;

/// <summary>
/// The events of cases and their time limits as a calendar (RFC 5545). Enters: what one viewer may see. Leaves: an .ics file of whole days. Never: a day
/// that is only about known, the name of whose case it is, or a look at the clock.
/// </summary>
internal static class EventCalendar
{
    /// <exception cref="WorkspaceException">There is nothing to write: a calendar without an event is none.</exception>
    public static void Write(Stream to, Casebook book)
    {
        string[] lines = [.. CitedPassages.ByEvent(book).Where(told => HasADay(told.Event)).SelectMany(told => Event(book, told.Event, told.By)), .. DeadlineCalendar.Lines(book, DeadlineFinder.Of(book))];
        if (lines.Length == 0)
            throw new WorkspaceException("expected an event whose day is known, or a time limit that runs: a calendar holds nothing else");
        to.Write(Encoding.UTF8.GetBytes(CalendarFile.Of(lines)));
    }

    private static bool HasADay(CaseEvent happening) => happening.Date is { IsDay: true, IsApproximate: false } && happening.Date.First < DateOnly.MaxValue;

    private static IEnumerable<string> Event(Casebook book, CaseEvent happening, IReadOnlyList<CitedPassage> by)
    {
        var cases = happening.People.Select(person => book.CaseOf(person)?.Id ?? person).Select(id => Strings.Of("deadline.case", id));
        return
        [
            "BEGIN:VEVENT",
            $"UID:{happening.Id}@asyl.invalid",
            CalendarFile.Stamp(LastTold(by)),
            .. CalendarFile.WholeDay(happening.Date.First!.Value),
            $"SUMMARY:{CalendarFile.Text($"{EventLabel.Marked(book, happening)} – {string.Join(", ", cases)}")}",
            $"DESCRIPTION:{CalendarFile.Text(string.Join('\n', by.Select(By).Distinct(StringComparer.Ordinal)))}",
            $"STATUS:{(happening.Basis == Basis.Accepted ? "CONFIRMED" : "TENTATIVE")}",
            "CLASS:CONFIDENTIAL",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ];
    }

    /// <summary>"Harbour Wire (r…:12-40)".</summary>
    private static string By(CitedPassage cited) => cited.Report is null ? cited.Id : $"{SourceName.Of(cited.Report)} ({cited.Reference})";

    /// <summary>When people last entered something of it; else the last day on which a report that tells it may have been published; else 1970.</summary>
    private static DateTimeOffset LastTold(IReadOnlyList<CitedPassage> by) =>
        by.Max(cited => cited.Fact?.At)
        ?? by.Max(cited => cited.Report?.Reading.Published.Last)?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)
        ?? DateTimeOffset.UnixEpoch;
}

using Asyl.Casework.Deadlines;
using Asyl.Casework.Dossiers.Exports.Calendars;
using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>
/// Time limits as a calendar (RFC 5545). Enters: limits of cases. Leaves: the text of an .ics file, equal for equal limits. Never: a name (a case is
/// named by its reference), a limit that nobody's entry started, or a look at the clock.
/// </summary>
public static class DeadlineCalendar
{
    private static readonly string[] Alarms = ["-P7D", "-P1D"];

    public static IReadOnlyList<Deadline> Fitting(IEnumerable<Deadline> deadlines) => [.. deadlines.Where(deadline => deadline is { Runs: true, Due: not null })];

    public static string Write(Casebook book, IEnumerable<Deadline> deadlines) => CalendarFile.Of(Lines(book, deadlines));

    /// <summary>The content lines of the limits alone, to stand beside others in a calendar.</summary>
    internal static IEnumerable<string> Lines(Casebook book, IEnumerable<Deadline> deadlines) => Fitting(deadlines).SelectMany(deadline => Event(book, deadline));

    private static IEnumerable<string> Event(Casebook book, Deadline deadline)
    {
        var line = new DeadlineLine(deadline, book.Law);
        var summary = CalendarFile.Text($"{line.WhatWords} – {Strings.Of("deadline.case", book.CaseOf(deadline.Person)?.Id ?? deadline.Person)}");
        return
        [
            "BEGIN:VEVENT",
            $"UID:{deadline.Id}@asyl.invalid",
            CalendarFile.Stamp(deadline.EnteredAt!.Value),
            .. CalendarFile.WholeDay(deadline.Due!.Value),
            $"SUMMARY:{summary}",
            $"DESCRIPTION:{CalendarFile.Text(string.Join('\n', [line.CountryWords, line.WhenWords, .. line.Notes, line.SourceWords]))}",
            "CLASS:CONFIDENTIAL",
            "TRANSP:TRANSPARENT",
            .. Alarms.SelectMany(before => (string[])["BEGIN:VALARM", "ACTION:DISPLAY", $"TRIGGER:{before}", $"DESCRIPTION:{summary}", "END:VALARM"]),
            "END:VEVENT",
        ];
    }
}

using System.Globalization;
using System.Text;
using Asyl.Casework.Deadlines;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Law;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>
/// Time limits as a calendar (RFC 5545). Enters: limits of cases. Leaves: the text of an .ics file, equal for equal limits. Never: a name (a case is
/// named by its reference), a limit that nobody's entry started, or a look at the clock.
/// </summary>
public static class DeadlineCalendar
{
    private const int LineOctets = 75;

    private static readonly string[] Alarms = ["-P7D", "-P1D"];

    public static IReadOnlyList<Deadline> Fitting(IEnumerable<Deadline> deadlines) => [.. deadlines.Where(deadline => deadline is { Runs: true, Due: not null })];

    public static string Write(Casebook book, IEnumerable<Deadline> deadlines)
    {
        var text = new StringBuilder();
        foreach (var line in (IEnumerable<string>)["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Asyl//Asyl//EN", "CALSCALE:GREGORIAN", .. Fitting(deadlines).SelectMany(deadline => Event(book, deadline)), "END:VCALENDAR"])
            Fold(text, line);
        return text.ToString();
    }

    private static IEnumerable<string> Event(Casebook book, Deadline deadline)
    {
        var line = new DeadlineLine(deadline, book.Law);
        var summary = Text($"{line.WhatWords} – {Strings.Of("deadline.case", book.CaseOf(deadline.Person)?.Id ?? deadline.Person)}");
        return
        [
            "BEGIN:VEVENT",
            $"UID:{deadline.Id}@asyl.invalid",
            $"DTSTAMP:{deadline.EnteredAt!.Value.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
            $"DTSTART;VALUE=DATE:{Day(deadline.Due!.Value)}",
            $"DTEND;VALUE=DATE:{Day(deadline.Due.Value.AddDays(1))}",
            $"SUMMARY:{summary}",
            $"DESCRIPTION:{Text(string.Join('\n', [line.CountryWords, line.WhenWords, .. line.Notes, line.SourceWords]))}",
            "CLASS:CONFIDENTIAL",
            "TRANSP:TRANSPARENT",
            .. Alarms.SelectMany(before => (string[])["BEGIN:VALARM", "ACTION:DISPLAY", $"TRIGGER:{before}", $"DESCRIPTION:{summary}", "END:VALARM"]),
            "END:VEVENT",
        ];
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A value of type TEXT: backslash, semicolon, comma and line break escaped; other control characters left out.</summary>
    private static string Text(string words)
    {
        var text = new StringBuilder();
        foreach (var c in words)
        {
            if (c == '\n')
                text.Append("\\n");
            else if (c is '\\' or ';' or ',')
                text.Append('\\').Append(c);
            else if (!char.IsControl(c))
                text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>A content line of at most 75 octets, its continuations behind a space, no character torn apart.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}

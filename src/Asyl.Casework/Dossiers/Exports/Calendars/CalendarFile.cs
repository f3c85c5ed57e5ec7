using System.Globalization;
using System.Text;

namespace Asyl.Casework.Dossiers.Exports.Calendars;

/// <summary>An iCalendar file (RFC 5545) around content lines that are not folded yet, and the values in them.</summary>
internal static class CalendarFile
{
    private const int LineOctets = 75;

    public static string Of(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in (IEnumerable<string>)["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Asyl//Asyl//EN", "CALSCALE:GREGORIAN", .. lines, "END:VCALENDAR"])
            Fold(text, line);
        return text.ToString();
    }

    /// <summary>A whole day; its end is the day after, which is no part of it. The last day there is has none, and is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is the last day there is.</exception>
    public static string[] WholeDay(DateOnly day) => [$"DTSTART;VALUE=DATE:{Day(day)}", $"DTEND;VALUE=DATE:{Day(day.AddDays(1))}"];

    public static string Stamp(DateTimeOffset at) => $"DTSTAMP:{at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";

    /// <summary>A value of type TEXT: backslash, semicolon, comma and line break escaped; other control characters left out.</summary>
    public static string Text(string words)
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

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

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

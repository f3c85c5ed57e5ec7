using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Web.Reports;

/// <summary>The words of a report that a person points at: by their place, or by the words themselves where they stand only once. Never found by likeness.</summary>
internal static class CitedWords
{
    /// <param name="place">START-END in the kept text; anything else when only the words are given.</param>
    /// <exception cref="WorkspaceException">The place is none, or the words do not stand there once.</exception>
    public static Passage Of(FiledReport report, string place, string words)
    {
        if (place.Split('-') is [var start, var end] && int.TryParse(start, CultureInfo.InvariantCulture, out var from) && int.TryParse(end, CultureInfo.InvariantCulture, out var to))
            return from >= 0 && from < to && to <= report.Text.Length ? Passage.Of(report.Text, from, to) : throw new WorkspaceException($"expected a place inside the report (0-{report.Text.Length})");
        var wanted = words.Trim();
        var at = wanted.Length == 0 ? -1 : report.Text.IndexOf(wanted, StringComparison.Ordinal);
        if (at < 0)
            throw new WorkspaceException("expected words exactly as they stand in the report");
        return report.Text.IndexOf(wanted, at + 1, StringComparison.Ordinal) < 0
            ? Passage.Of(report.Text, at, at + wanted.Length)
            : throw new WorkspaceException("these words stand in the report more than once: give more of them");
    }
}

using Asyl.Casework.Data;

namespace Asyl.Casework.Cases;

/// <summary>A way into a status: a row of <c>statuses.tsv</c>.</summary>
internal sealed record Move(string Track, string Line, string Status, string Event, string Outcome, IReadOnlyList<string> When, string Lasts)
{
    /// <summary>Whether an event of this outcome enters the status from the one that holds.</summary>
    public bool Fits(string outcome, string current) =>
        (Outcome.Length == 0 || Outcome == outcome || (Outcome == "-" && outcome.Length == 0)) && (When.Count == 0 || When.Contains(current, StringComparer.Ordinal));
}

/// <summary>Which statuses an event enters on which tracks.</summary>
internal static class Moves
{
    private static readonly HashSet<(string Track, string Line, string Status)> Statuses = [.. DataTable.Rows("statuses.tsv").Select(row => (row["track"], row["line"], row["status"]))];

    /// <summary>The general ways, in the order in which they count.</summary>
    public static IReadOnlyList<Move> All { get; } = [.. DataTable.Rows("statuses.tsv").Where(row => row["event"].Length > 0)
        .Select(row => new Move(row["track"], row["line"], row["status"], row["event"], row["outcome"], row["when"].Split(';', StringSplitOptions.RemoveEmptyEntries), row["lasts"]))];

    private static readonly ILookup<string, Move> ByEvent = All.ToLookup(move => move.Event, StringComparer.Ordinal);

    /// <summary>Tracks and the lines that run side by side on them, in a fixed order.</summary>
    public static IReadOnlyList<(string Track, string Line)> Lines { get; } =
        [("proceedings", ""), ("removal", ""), ("removal", "extradition"), ("protection", ""), ("liberty", ""), ("location", "")];

    /// <summary>A track whose status is one for the whole person; on the others each country has its own.</summary>
    public static bool IsOfThePerson(string track) => track is "liberty" or "location";

    public static IEnumerable<Move> Of(string eventCode, string track, string line) => ByEvent[eventCode].Where(move => move.Track == track && move.Line == line);

    public static bool IsStatus(string track, string line, string status) => Statuses.Contains((track, line, status)) || Statuses.Contains((track, "", status)) || Statuses.Contains(("any", "", status));

    public static bool Any(string eventCode, string track, string line) => Of(eventCode, track, line).Any();
}

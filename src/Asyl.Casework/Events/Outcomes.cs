using Asyl.Casework.Data;

namespace Asyl.Casework.Events;

/// <summary>How something came out, in one word of ours, from the words of its details.</summary>
internal static class Outcomes
{
    public const string DidNotHappen = "did not happen";

    public const string Expected = "expected";

    public const string Happened = "happened";

    /// <summary>A decision that is quashed is sent back in the same breath.</summary>
    private static readonly string[] Undone = ["overturned", "remitted"];

    private static readonly string[] Keys = ["outcome", "finding", "result", "mode", "manner", "measure"];

    private static readonly ILookup<string, (string Word, string Outcome)> Rows =
        DataTable.Rows("outcomes.tsv").ToLookup(row => row["event"], row => (row["word"], row["outcome"]), StringComparer.Ordinal);

    public static bool IsKnown(string outcome) => outcome == "-" || Rows.Any(rows => rows.Any(row => row.Outcome == outcome));

    /// <summary>The outcome that the details tell, or empty.</summary>
    public static string Of(string eventCode, IReadOnlyDictionary<string, string> details)
    {
        if (eventCode == "sentence" && IsTrue(details.GetValueOrDefault("suspended", "")))
            return "suspended";
        var told = string.Join(' ', Keys.Select(key => details.GetValueOrDefault(key, ""))).ToLowerInvariant();
        return Rows[eventCode].FirstOrDefault(row => StartsAWord(told, row.Word)).Outcome ?? "";
    }

    /// <summary>Whether both are told and cannot both be.</summary>
    public static bool Oppose(string a, string b) => a.Length > 0 && b.Length > 0 && a != b;

    /// <summary>Whether they cannot both be said of one decision.</summary>
    public static bool Contradict(string a, string b) => Oppose(a, b) && !(Undone.Contains(a, StringComparer.Ordinal) && Undone.Contains(b, StringComparer.Ordinal));

    private static bool IsTrue(string value) => value is "true" or "yes" or "1";

    private static bool StartsAWord(string text, string word) => (" " + text).Contains(" " + word, StringComparison.Ordinal);
}

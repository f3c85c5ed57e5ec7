using Asyl.Casework.Data;
using Asyl.Casework.Reading.Who;

namespace Asyl.Casework.Reading.Telling;

/// <summary>How sure it is whom a statement is about: from two ways of finding out, the grammar of the sentence and the nearest words for people, and from what those words are.</summary>
internal static class Confidence
{
    private static readonly Dictionary<(string Grammar, string Words), double> Right = DataTable.Rows("confidence.tsv")
        .ToDictionary(row => (row["grammar"], row["words"]), row => double.Parse(row["right"], System.Globalization.CultureInfo.InvariantCulture));

    /// <param name="byPath">Whom the grammar names, or null.</param>
    /// <param name="near">Whom the nearest words name, or null.</param>
    /// <param name="chosen">Who was taken; null when the story decided.</param>
    public static double Of(PersonMention? byPath, PersonMention? near, PersonMention? chosen)
    {
        if (chosen is null)
            return Right[("none", "story")];
        var grammar = byPath is null ? "none" : byPath == near ? "agree" : "differ";
        var words = chosen.Kind switch { MentionKind.Name => "name", MentionKind.Description => "description", _ => "pronoun" };
        return Right[(grammar, words)];
    }
}

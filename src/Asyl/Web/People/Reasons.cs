using System.Text;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.People;

namespace Asyl.Web.People;

/// <summary>What speaks for and against two people being one, in the language of the page.</summary>
internal static class Reasons
{
    private const string Event = "the same event: ";

    /// <summary>Whether a reason speaks against it.</summary>
    public static bool IsAgainst(string reason) => reason.StartsWith("against", StringComparison.Ordinal) || reason.StartsWith("someone", StringComparison.Ordinal);

    /// <summary>A reason in words; what the page has no words for stands as it is.</summary>
    public static string Of(string reason) => reason.StartsWith(Event, StringComparison.Ordinal)
        ? Words.Of("reason.event", Strings.Find($"noun.{reason[Event.Length..]}") ?? reason[Event.Length..].Replace('_', ' '))
        : Words.Find($"reason.{Key(reason)}") ?? reason;

    /// <summary>Reasons in one line, and the words of the names that differ.</summary>
    public static string Of(IEnumerable<string> reasons, ClosestNames names) => string.Join("; ", reasons.Select(Of).Concat(NameReasonWords.Differing(names.Reasons)));

    private static string Key(string reason)
    {
        var key = new StringBuilder();
        foreach (var c in reason)
            key.Append(char.IsAsciiLetter(c) ? char.ToLowerInvariant(c) : '_');
        return key.ToString();
    }
}

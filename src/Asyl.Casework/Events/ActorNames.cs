using Asyl.Casework.Data;
using Asyl.Casework.People;

namespace Asyl.Casework.Events;

/// <summary>Whether two names of who acted can mean one: names of people by their spelling, bodies by the words they share; "the authorities" may be anybody.</summary>
internal static class ActorNames
{
    private static readonly HashSet<string> Anybody = [.. DataTable.Rows("actor-words.tsv").Select(row => row["word"])];

    public static bool Differ(string a, string b)
    {
        var (one, other) = (Words(a), Words(b));
        if (one.Count == 0 || other.Count == 0 || one.Any(word => other.Any(theirs => SoundDistance.Likeness(word, theirs) >= 0.8)))
            return false;
        return !one.Any(Anybody.Contains) && !other.Any(Anybody.Contains) && Places.CountryOf(a).Length == 0 && Places.CountryOf(b).Length == 0;
    }

    private static HashSet<string> Words(string name) =>
        [.. NameLetters.Fold(name).Split([' ', '-', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2 && word is not ("the" or "and" or "judge" or "prosecutor"))];
}

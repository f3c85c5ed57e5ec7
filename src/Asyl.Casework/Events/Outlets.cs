using Asyl.Casework.People;

namespace Asyl.Casework.Events;

/// <summary>Whether two names mean one outlet: spelled alike, one the letters of the other, one a service of the other.</summary>
internal static class Outlets
{
    private static readonly Remembered<string[]> Known = new(name => [.. Read(name)]);

    public static bool Same(string a, string b) => a.Length > 0 && b.Length > 0 && Keys(a).Any(Keys(b).Contains);

    /// <summary>What an outlet is looked up by: its bare name without "the" and without a service behind it, and its initials when it has three words or more.</summary>
    public static IReadOnlyList<string> Keys(string name) => Known.Of(name);

    // "Legal Aid Network (LAN)": two names of one.
    private static IEnumerable<string> Read(string name) => name.Split('(', ')').SelectMany(ReadOne).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> ReadOne(string name)
    {
        var owner = name.Split(["'s ", "’s "], 2, StringSplitOptions.None)[0].Trim();
        var words = NameLetters.Fold(owner).Split([' ', '/', '-', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "the").ToArray();
        var bare = NameLetters.Bare(string.Concat(words));
        if (bare.Length > 1)
            yield return bare;
        if (words.Length > 2)
            yield return string.Concat(words.Select(word => word[0]));
    }
}

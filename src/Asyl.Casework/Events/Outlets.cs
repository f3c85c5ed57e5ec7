using Asyl.Casework.People;

namespace Asyl.Casework.Events;

/// <summary>Whether two names mean one outlet: spelled alike, one the letters of the other, one a service of the other. Two names that share nothing but their initials are two outlets.</summary>
internal static class Outlets
{
    private static readonly Remembered<string[]> Known = new(name => [.. Read(name)]);
    private static readonly Remembered<string[]> Spelled = new(name => [.. Parts(name).Select(Bare).Where(bare => bare.Length > 1)]);

    public static bool Same(string a, string b) => a.Length > 0 && b.Length > 0 && (Spelled.Of(a).Any(Keys(b).Contains) || Spelled.Of(b).Any(Keys(a).Contains));

    /// <summary>What an outlet is looked up by: its bare name without "the" and without a service behind it, and its initials when it has three words or more.</summary>
    public static IReadOnlyList<string> Keys(string name) => Known.Of(name);

    private static IEnumerable<string> Read(string name) => Parts(name).SelectMany(ReadOne).Distinct(StringComparer.Ordinal);

    // "Legal Aid Network (LAN)": two names of one.
    private static string[] Parts(string name) => name.Split('(', ')');

    private static IEnumerable<string> ReadOne(string name)
    {
        var (bare, words) = (Bare(name), Words(name));
        if (bare.Length > 1)
            yield return bare;
        if (words.Length > 2)
            yield return string.Concat(words.Select(word => word[0]));
    }

    private static string Bare(string name) => NameLetters.Bare(string.Concat(Words(name)));

    private static string[] Words(string name) => [.. NameLetters.Fold(name.Split(["'s ", "’s "], 2, StringSplitOptions.None)[0].Trim())
        .Split([' ', '/', '-', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "the")];
}

using System.Collections.Frozen;
using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>What the names of classes, ids and roles say about an element, from their table.</summary>
internal static class ClassWords
{
    private const int LongestNames = 400;

    private static readonly FrozenDictionary<string, ElementRole> Roles =
        Table.Rows("Pages/class-words.tsv").ToFrozenDictionary(row => row[1], row => Enum.Parse<ElementRole>(row[0], ignoreCase: true), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ElementRole>.AlternateLookup<ReadOnlySpan<char>> Lookup = Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The role that the words speak for; the one of the last where they disagree, but any other before the report itself.</summary>
    public static ElementRole Of(string names)
    {
        if (names.Length is 0 or > LongestNames)
            return ElementRole.None;
        Span<char> plain = stackalloc char[names.Length * 2];
        var length = Split(names, plain);
        var role = ElementRole.None;
        var previous = 0;
        var start = 0;
        for (var i = 0; i <= length; i++)
        {
            if (i < length && plain[i] != ' ')
                continue;
            var isKnown = Lookup.TryGetValue(plain[previous..i], out var found) || Lookup.TryGetValue(plain[start..i], out found);
            if (isKnown && (found != ElementRole.Main || role == ElementRole.None))
                role = found;
            (previous, start) = (start, i + 1);
        }

        return role;
    }

    // "articleBody main_text" as "article body main text".
    private static int Split(string names, Span<char> plain)
    {
        var length = 0;
        for (var i = 0; i < names.Length; i++)
        {
            var isLetter = char.IsAsciiLetter(names[i]);
            var begins = isLetter && char.IsAsciiLetterUpper(names[i]) && i > 0 && char.IsAsciiLetterLower(names[i - 1]);
            if ((!isLetter || begins) && length > 0 && plain[length - 1] != ' ')
                plain[length++] = ' ';
            if (isLetter)
                plain[length++] = char.ToLowerInvariant(names[i]);
        }

        return length > 0 && plain[length - 1] == ' ' ? length - 1 : length;
    }
}

using Asyl.Language.Model;

namespace Asyl.Language.Tagging;

/// <summary>What the features know of a word by itself: hashes of its form, its ends and its outline. Case counts in <c>Form</c> and <c>Outline</c> only.</summary>
internal readonly record struct Lexeme(uint Form, uint Lower, Prefixes Prefixes, Suffixes Suffixes, uint Outline)
{
    public static Lexeme Of(ReadOnlySpan<char> word)
    {
        uint form = 0, lower = 0;
        Prefixes prefixes = default;
        for (var i = 0; i < word.Length; i++)
        {
            form = Hash.Append(form, Plain(word[i]));
            lower = Hash.Append(lower, Lowered(word[i]));
            if (i < Prefixes.Longest)
                prefixes[i] = lower;
        }

        return new(form, lower, prefixes, SuffixesOf(word), OutlineOf(word));
    }

    private static Suffixes SuffixesOf(ReadOnlySpan<char> word)
    {
        Suffixes suffixes = default;
        uint hash = 0;
        for (var i = 0; i < Suffixes.Longest && i < word.Length; i++)
            suffixes[i] = hash = Hash.Append(hash, Lowered(word[^(i + 1)]));
        return suffixes;
    }

    // "Xx" for "Name", "d.d" for "3.5": runs of one kind count once, and only the first eight runs.
    private static uint OutlineOf(ReadOnlySpan<char> word)
    {
        uint outline = 0;
        var last = '\0';
        var runs = 0;
        foreach (var c in word)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : Plain(c);
            if (kind != last && runs++ < 8)
                outline = Hash.Append(outline, kind);
            last = kind;
        }

        return Hash.Append(outline, word.Length < 3 ? (char)word.Length : '3');
    }

    private static char Lowered(char c) => char.ToLowerInvariant(Plain(c));

    // Printed marks are the typed ones.
    private static char Plain(char c) => c switch
    {
        < '\u007f' => c,
        '’' or '‘' or 'ʼ' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '‐' or '‑' => '-',
        _ => c,
    };
}

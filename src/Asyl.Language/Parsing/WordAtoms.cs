using Asyl.Language.Model;
using Asyl.Language.Tagging;

namespace Asyl.Language.Parsing;

/// <summary>
/// What the features of parser and labeller see of the words of a sentence: a hash for each word, each tag and each universal part of speech. Place 0 is "no
/// word", words count from 1, behind them the root, and behind that "no word" again.
/// </summary>
internal sealed class WordAtoms
{
    private const int Beyond = 3;
    private readonly (int Verb, int Mark, int And, int Clause)[] last;

    public WordAtoms(ReadOnlySpan<uint> words, ReadOnlySpan<byte> tags, IReadOnlyList<Tag> tagSet)
    {
        Count = words.Length;
        var places = Count + 2 + Beyond;
        (Words, Tags, Coarse, last) = (new uint[places], new uint[places], new uint[places], new (int, int, int, int)[places]);
        words.CopyTo(Words.AsSpan(1));
        for (var i = 1; i <= Count; i++)
        {
            var tag = tagSet[tags[i - 1]];
            Tags[i] = Hash.Small(tags[i - 1]);
            Coarse[i] = Hash.Small((int)tag.Upos + 1000);
            last[i] = Last(last[i - 1], i, tag);
        }

        Words[Root] = Tags[Root] = Hash.Small(-7);
    }

    public int Count { get; }

    public int Root => Count + 1;

    public uint[] Words { get; }

    public uint[] Tags { get; }

    public uint[] Coarse { get; }

    /// <summary>Whether a verb, a mark, an "and" or the start of a clause stands between two words, the first of which comes first.</summary>
    public uint Between(int first, int second)
    {
        var (verb, mark, and, clause) = last[second - 1];
        return Hash.Small((verb > first ? 1 : 0) + (mark > first ? 2 : 0) + (and > first ? 4 : 0) + (clause > first ? 8 : 0) + 64);
    }

    private static (int Verb, int Mark, int And, int Clause) Last((int Verb, int Mark, int And, int Clause) before, int word, Tag tag) => tag switch
    {
        { Upos: Upos.Verb } => before with { Verb = word },
        { Upos: Upos.Cconj } => before with { And = word },
        { Upos: Upos.Sconj } or { Xpos: "WDT" or "WP" or "WRB" } => before with { Clause = word },
        { Xpos: "," or ":" or "-LRB-" or "-RRB-" } => before with { Mark = word },
        _ => before,
    };
}

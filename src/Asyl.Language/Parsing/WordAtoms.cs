using Asyl.Language.Model;

namespace Asyl.Language.Parsing;

/// <summary>
/// What the features of parser and labeller see of the words of a sentence: a hash for each word and each tag. Place 0 is "no word", words count from 1,
/// behind them the root, and behind that "no word" again.
/// </summary>
internal sealed class WordAtoms
{
    private const int Beyond = 3;

    public WordAtoms(ReadOnlySpan<uint> words, ReadOnlySpan<byte> tags)
    {
        Count = words.Length;
        Words = new uint[Count + 2 + Beyond];
        Tags = new uint[Count + 2 + Beyond];
        words.CopyTo(Words.AsSpan(1));
        for (var i = 0; i < Count; i++)
            Tags[i + 1] = Hash.Small(tags[i]);
        Words[Root] = Tags[Root] = Hash.Small(-7);
    }

    public int Count { get; }

    public int Root => Count + 1;

    public uint[] Words { get; }

    public uint[] Tags { get; }
}

namespace Asyl.Language.Names;

/// <summary>What a word looks like to the words beside it, as a number; beyond the ends of the sentence there are numbers of their own.</summary>
internal sealed class WordViews(NameText text)
{
    private const ulong Outside = 0x9E3779B97F4A7C15;
    private const ulong Behind = Outside - 1;
    private const ulong Number = Outside - 2;
    private const ulong Ordinary = Outside - 3;
    private const int Known = LexiconEntry.CommonMask | LexiconEntry.Place | LexiconEntry.Region | LexiconEntry.People;
    private readonly NameWord[] words = text.Words;

    public (int First, int End) Sentence { get; set; }

    /// <summary>What is known of a word, without its spelling.</summary>
    public ulong Sort(int at)
    {
        if (IsOutside(at))
            return at < Sentence.First ? Outside : Behind;
        ref readonly var word = ref words[at];
        var known = (uint)((word.Lexicon.Bits & Known) | word.Lexicon.PersonStep);
        return known | (ulong)word.Class << 8 | (ulong)word.Place << 16 | (word.IsCapitalised ? 1ul : 0) << 24;
    }

    /// <summary>A word of the sentence by its spelling, a word of a name by what is known of it.</summary>
    public ulong Context(int at)
    {
        if (IsOutside(at))
            return at < Sentence.First ? Outside : Behind;
        ref readonly var word = ref words[at];
        if (word.IsCapitalised && word.Class == NameWordClass.None)
            return Sort(at);
        return word.Shape == WordShape.Number ? Number : word.Hash;
    }

    /// <summary>How many people bear it.</summary>
    public ulong Bearers(int at) => IsOutside(at) || !words[at].IsCapitalised ? 9 : (ulong)words[at].Lexicon.Person;

    public ulong Shape(int at) => IsOutside(at) ? 99 : (ulong)words[at].Shape;

    /// <summary>The last three letters of a capitalised word.</summary>
    public ulong Ending(int at)
    {
        if (IsOutside(at))
            return Outside;
        var form = text.Form(at);
        return words[at].IsCapitalised ? WordHash.Of(form.Length > 3 ? form[^3..] : form) : Ordinary;
    }

    private bool IsOutside(int at) => at < Sentence.First || at >= Sentence.End;
}

using Asyl.Language.Coreference;
using Asyl.Language.Names;
using Asyl.Language.Parsing;

namespace Asyl.Language.Quotations;

/// <summary>
/// Finds where a noun phrase begins and ends. Enters: words and the quotations they stand in. Leaves: its first or last word, without what
/// hangs on the noun behind it. Never: a phrase from another quotation or sentence than the word it is looked for beside.
/// </summary>
internal sealed class NounPhrases(TextWords words, Framing framing)
{
    private const int Furthest = 50;
    private const int LongestPhrase = 7;

    /// <summary>Whether two words are near each other in one sentence of one voice.</summary>
    public bool Joins(int at, int word)
    {
        var isNear = at >= 0 && Math.Abs(at - word) < Furthest && words.SameSentence(at, word);
        return isNear && framing.Owner(at) == framing.Owner(word) && words.At(at) is not ";";
    }

    /// <summary>From the determiner or the owner on, backwards from the noun; null where the last word can be none.</summary>
    public int? StartOf(int last, int verb)
    {
        if (!Joins(last, verb))
            return null;
        if (words.Entity[last] >= 0)
            return StartOfName(last, verb);
        if (words.Is(last, FrameWords.Pronoun))
            return last;
        return MayBeNoun(last) ? StartOfNoun(last, verb) : null;
    }

    /// <summary>The last word of the phrase that begins at a word; the word before it where none begins.</summary>
    public int EndOf(int first, int near)
    {
        var last = first - 1;
        for (var at = first; at - first < LongestPhrase && Joins(at, near); at++)
        {
            if (IsOwnersMark(at) && last == at - 1)
                continue;
            if (!BelongsTo(first, at))
                break;
            last = at;
            if (EndsPersonName(at))
                break;
        }

        while (last > first && words.Entity[last] < 0 && words.Is(last, FrameWords.Determiner, FrameWords.Filler, FrameWords.Day))
            last--;
        return last;
    }

    /// <summary>Whether a phrase may name who speaks: a name, a pronoun, a noun for people, or whatever is owned or has a determiner.</summary>
    public bool IsSpeaker(int first, int last)
    {
        if (words.Entity[last] >= 0 || IsUnknownName(last) || People.Knows(words.At(last)))
            return true;
        if (words.Is(last, FrameWords.Pronoun, FrameWords.SpeakingNoun))
            return true;
        var isDetermined = words.Is(first, FrameWords.Determiner, FrameWords.Possessive) || words.At(last - 1) is "'s";
        return last > first && isDetermined && MayBeNoun(last);
    }

    private int StartOfNoun(int last, int verb)
    {
        for (var at = last; last - at < LongestPhrase; at--)
        {
            var before = at - 1;
            if (!Joins(before, verb))
                return at;
            if (words.Is(before, FrameWords.Determiner, FrameWords.Possessive))
                return before;
            if (IsOwnersMark(before))
                return StartOf(before - 1, verb) ?? at;
            if (!words.IsWord(before) || Stops(before) || words.Is(before, FrameWords.Filler))
                return at;
        }

        return last;
    }

    private int StartOfName(int last, int verb)
    {
        var entity = words.Entities[words.Entity[last]];
        var first = words.IndexAt(entity.Start);
        if (words.At(first - 1) is "'s" && Joins(first - 2, verb))
            return StartOf(first - 2, verb) ?? first;
        var hasArticle = entity.Type != EntityType.Person && words.At(first - 1) is "the";
        return hasArticle && Joins(first - 1, verb) ? first - 1 : first;
    }

    private bool IsOwnersMark(int at) => words.At(at) is "'s" or "'";

    private bool BelongsTo(int first, int at)
    {
        if (!words.IsWord(at) || (at > first && words.Is(at, FrameWords.Determiner)))
            return false;
        return words.Entity[at] >= 0 || !Stops(at);
    }

    private bool EndsPersonName(int at)
    {
        var goesOn = at + 1 < words.Count && words.Entity[at + 1] == words.Entity[at];
        return words.IsPersonName(at) && !goesOn && words.At(at + 1) is not "'s";
    }

    // Words that no noun phrase goes over: function words and verbs; without a tree, whatever may be a verb of speech and is no noun for people.
    private bool Stops(int at)
    {
        if (words.Is(at, FrameWords.Preposition, FrameWords.Conjunction, FrameWords.Auxiliary, FrameWords.Pronoun, FrameWords.Object))
            return true;
        if (words.Upos[at] is { } part)
            return part is Upos.Verb or Upos.Adp or Upos.Sconj or Upos.Aux;
        var mayBeVerb = SpeechCues.Of(words.At(at)) is not SpeechAct.None;
        return mayBeVerb && !People.Knows(words.At(at)) && !words.Is(at, FrameWords.SpeakingNoun);
    }

    private bool MayBeNoun(int at)
    {
        if (!words.IsWord(at))
            return false;
        var isNominal = words.Upos[at] is null or Upos.Noun or Upos.Propn or Upos.Num or Upos.Adj or Upos.Pron or Upos.X;
        var isFunctionWord = Stops(at) || words.Is(at, FrameWords.Filler, FrameWords.Day);
        return isNominal && !isFunctionWord;
    }

    // "Radio Norn said": capitals in the middle of a sentence are a name, known or not.
    private bool IsUnknownName(int last) => words.IsCapital(last) && words.SameSentence(last - 1, last) && MayBeNoun(last);
}

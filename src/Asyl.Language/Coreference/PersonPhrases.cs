using Asyl.Language.Parsing;
using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>Finds where a phrase with a noun for people begins and whose it is. Never: a word before the sentence, a verb or a preposition.</summary>
internal sealed class PersonPhrases(TextWords words)
{
    private const int LongestPhrase = 7;

    /// <summary>The first word of the phrase; its noun itself where nothing tells that the words before belong to it.</summary>
    public int FirstOf(int head)
    {
        for (var at = head; head - at < LongestPhrase; at--)
        {
            if (words.Is(at, FrameWords.Possessive, FrameWords.Article))
                return at;
            if (EndsPhrase(at - 1, head))
                return IsOpening(at) || words.At(at - 1) is "'s" || words.HasTree(at) ? at : head;
        }

        return head;
    }

    /// <summary>The last word of the possessor with whom a phrase opens: "his" wife, "Orazova's" brother; -1 for none.</summary>
    public int OwnerOf(int first)
    {
        if (words.Is(first, FrameWords.Possessive))
            return first;
        return words.At(first - 1) is "'s" or "'" && words.SameSentence(first - 2, first) ? first - 2 : -1;
    }

    public bool IsPossessor(int last) => words.At(last + 1) is "'s" || (words.At(last + 1) is "'" && words.At(last).EndsWith('s'));

    private bool EndsPhrase(int before, int head)
    {
        if (!words.SameSentence(before, head) || !words.IsWord(before))
            return true;
        if (words.Is(before, FrameWords.Preposition, FrameWords.Auxiliary, MentionWords.Object))
            return true;
        if (words.Is(before, FrameWords.Conjunction) && words.At(before) is not "that")
            return true;
        if (!words.HasTree(before))
            return SpeechCues.Of(words.At(before)) != SpeechAct.None;
        return words.Upos[before] is Upos.Verb or Upos.Adv or Upos.Pron && !words.Is(before, FrameWords.Possessive);
    }

    private bool IsOpening(int at) => words.Is(at, FrameWords.Determiner) || MentionWords.Number(words.At(at)) > 0;
}

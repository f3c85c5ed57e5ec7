namespace Asyl.Language.Quotations;

/// <summary>Tells marks that only keep a distance ("so-called “centres”") from speech. Never: more than a few words, or a whole sentence.</summary>
internal sealed class ScareMarks(TextWords words, Framing framing)
{
    private const int LongestScare = 5;
    private const int LongestModifier = 5;

    public bool IsShort(Phrase marked, int end)
    {
        var endsSentence = words.Text[end - 1] is '.' or '!' or '?' or '…';
        return marked.Last - marked.First - 1 <= LongestScare && words.SameSentence(marked.First, marked.Last) && !endsSentence;
    }

    // "so-called “centres”"; "the “traitors” list": the marks stand inside a noun phrase.
    public bool IsInNounPhrase(Phrase marked)
    {
        var before = marked.First - 1;
        if (!words.SameSentence(before, marked.First) || framing.Owner(before) != framing.Marks[framing.Owner(marked.First)].Parent)
            return false;
        if (words.Is(before, FrameWords.SoCalled) || (words.At(before) is "as" && words.Is(before - 1, FrameWords.SoCalled)))
            return true;
        var isModifier = marked.Last - marked.First < LongestModifier && words.Is(before, FrameWords.Determiner, FrameWords.Possessive);
        return isModifier && IsNoun(marked.Last + 1, marked.Last);
    }

    public bool HasWordsAround(Phrase marked) => IsWordOfSentence(marked.First - 1, marked.First) || IsWordOfSentence(marked.Last + 1, marked.Last);

    private bool IsNoun(int at, int marked)
    {
        if (!IsWordOfSentence(at, marked) || words.IsCapital(at) || SpeechCues.Of(words.At(at)) != SpeechAct.None)
            return false;
        return !words.Is(at, FrameWords.Preposition, FrameWords.Conjunction, FrameWords.Auxiliary, FrameWords.Filler);
    }

    private bool IsWordOfSentence(int at, int other) => words.SameSentence(at, other) && words.IsWord(at);
}

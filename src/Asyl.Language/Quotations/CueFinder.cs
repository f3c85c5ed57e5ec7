using Asyl.Language.Parsing;

namespace Asyl.Language.Quotations;

/// <summary>
/// Finds the verbs of speech that have a speaker. Enters: words and quotations. Leaves: cues in order.
/// Never: a negated verb ("did not say"), a passive one, a noun.
/// </summary>
internal sealed class CueFinder(TextWords words, Framing framing)
{
    private const int ThatReach = 12;
    private const int MostHelpers = 3;

    private readonly SpeakerPhrases phrases = new(words, framing);

    public IReadOnlyList<Cue> Find()
    {
        var cues = new List<Cue>();
        for (var at = 0; at < words.Count; at++)
        {
            if (ActOf(at) is var act and not SpeechAct.None && Read(at, act) is { } cue)
                cues.Add(cue);
        }

        return cues;
    }

    private SpeechAct ActOf(int at)
    {
        if (IsCitation(at))
            return SpeechAct.Cite;
        var act = SpeechCues.Of(words.At(at));
        var isSettled = act is SpeechAct.None or SpeechAct.Cite || words.Entity[at] >= 0;
        return isSettled || IsVerbOfSpeech(at) ? act : SpeechAct.None;
    }

    // "according to X", "in the words of X".
    private bool IsCitation(int at) => words.At(at) switch
    {
        "according" => words.At(at + 1) is "to",
        "words" => words.At(at - 2) is "in" && words.At(at + 1) is "of",
        _ => false,
    };

    private bool IsVerbOfSpeech(int at)
    {
        if (IsOtherPart(at) || IsNoun(at) || IsResolve(at))
            return false;
        return !IsNegatedOrPassive(at) && (!words.EndsWith(at, "ing") || MayBeGerund(at));
    }

    // A past form is no noun, whatever its tree says.
    private bool IsOtherPart(int at)
    {
        var isNominal = words.Upos[at] is Upos.Noun or Upos.Propn or Upos.Adp;
        var isAdjective = words.Upos[at] is not (null or Upos.Verb) && words.Relation[at] is "amod";
        var isPast = words.EndsWith(at, "ed") || words.Is(at, FrameWords.PastForm);
        return (isNominal || isAdjective) && !isPast;
    }

    private bool IsNoun(int at) => words.Is(at - 1, FrameWords.Article, FrameWords.Possessive) || words.At(at - 1) is "to" or "of" or "'s";

    // "continued to run", "agreed to come": what is done, not what is said.
    private bool IsResolve(int at)
    {
        if (words.At(at + 1) is not "to")
            return false;
        var next = at + 2;
        if (words.Upos[next < words.Count ? next : at] is Upos.Verb or Upos.Aux)
            return true;
        var mayBeVerb = !words.IsCapital(next) && !words.Is(next, FrameWords.Determiner);
        return mayBeVerb && !words.HasTree(at) && SpeechCues.Of(words.At(at)) is SpeechAct.Say;
    }

    // "…, adding that", "is saying"; not "left the room crying".
    private bool MayBeGerund(int at) =>
        OpensFrame(at) || words.At(at - 1) is "," or "and" || words.Is(at - 1, FrameWords.Auxiliary, FrameWords.Filler);

    private bool IsNegatedOrPassive(int at)
    {
        var first = Math.Max(0, at - MostHelpers);
        for (var back = at - 1; back >= first && words.Is(back, FrameWords.Auxiliary, FrameWords.Filler); back--)
        {
            if (words.At(back) is "not" or "n't" or "never" || (words.Is(back, FrameWords.Be) && !words.EndsWith(at, "ing")))
                return true;
        }

        return false;
    }

    private Cue? Read(int at, SpeechAct act)
    {
        if (act == SpeechAct.Cite)
            return phrases.Behind(words.At(at) is "according" or "words" ? at + 1 : at) is { } cited ? new(at, act, cited, Trails: true) : null;
        if (MayPrecedeSpeaker(at) && phrases.Behind(at) is { } inverted && EndsThere(inverted.Last))
            return new(at, act, inverted, Trails: true);
        if (phrases.Before(at) is not { } speaker || words.Is(speaker.First, FrameWords.NoOne))
            return null;
        return new(at, act, speaker, Trails(at, speaker));
    }

    // ", said X" and "…” said X"; or at the head of its frame: "Said X: …". Not "told X": that is who was told.
    private bool MayPrecedeSpeaker(int at)
    {
        var namesHearer = words.Is(at, FrameWords.Told) && !words.At(at).StartsWith("ask", StringComparison.Ordinal);
        return !namesHearer && (OpensFrame(at) || words.At(at - 1) is "," or "—" or "–");
    }

    private bool OpensFrame(int at) => !words.SameSentence(at - 1, at) || framing.Owner(at - 1) != framing.Owner(at);

    private bool EndsThere(int last)
    {
        var next = last + 1;
        if (!words.IsWord(next) || OpensFrame(next))
            return true;
        return words.Is(next, FrameWords.Preposition, FrameWords.Day, FrameWords.Aside) || words.EndsWith(next, "ing");
    }

    // "…, his lawyer said, after …": the speaker stands behind a comma or a closing mark and nothing that is said follows.
    private bool Trails(int verb, Phrase speaker)
    {
        var before = speaker.First - 1;
        if (before < 0 || speaker.Last > verb || !words.SameSentence(before, verb))
            return false;
        if (HasThat(verb) || !EndsThere(verb))
            return false;
        return framing.Owner(before) != framing.Owner(verb) || (words.At(before) is "," && HasWordsBefore(before, verb));
    }

    private bool HasThat(int verb)
    {
        for (var at = verb + 1; at < verb + ThatReach && words.SameSentence(at, verb) && framing.Owner(at) == framing.Owner(verb); at++)
        {
            if (words.At(at) is "that")
                return true;
            if (words.At(at) is "," or ":" or ";")
                return false;
        }

        return false;
    }

    // Three words make a clause, but "In the capital," takes five: what opens with a preposition may be a place or a time.
    private bool HasWordsBefore(int comma, int verb)
    {
        var first = comma;
        while (comma - first < 5 && first > 0 && words.SameSentence(first - 1, verb))
            first--;
        return comma - first >= (words.Is(first, FrameWords.Preposition) ? 5 : 3);
    }
}

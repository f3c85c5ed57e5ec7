using Asyl.Language.Parsing;

namespace Asyl.Language.Quotations;

/// <summary>Finds the verbs of speech that have a speaker. Enters: words and quotations. Leaves: cues in order. Never: a negated verb ("did not say"), a passive one, a noun.</summary>
internal sealed class CueFinder(TextWords words, Framing framing)
{
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
        if (act is SpeechAct.None or SpeechAct.Cite || words.Entity[at] >= 0)
            return act;
        if (words.Upos[at] is { } part and not Upos.Verb && (part is Upos.Noun or Upos.Propn or Upos.Adp || words.Relation[at] is "amod") && !IsPast(words.At(at)))
            return SpeechAct.None;
        var before = words.At(at - 1);
        if (words.At(at).EndsWith("ing", StringComparison.Ordinal) && !MayBeGerund(at) || IsResolve(at))
            return SpeechAct.None;
        var isNoun = FrameWords.Article.Contains(before) || FrameWords.Possessive.Contains(before) || before is "to" or "of" or "'s";
        return isNoun || IsNegatedOrPassive(at) ? SpeechAct.None : act;
    }

    // A past form is no noun, whatever its tree says.
    private static bool IsPast(string lower) => lower.EndsWith("ed", StringComparison.Ordinal) || lower is "said" or "told" or "wrote" or "swore" or "thought";

    // "according to X", "in the words of X".
    private bool IsCitation(int at) =>
        (words.At(at) is "according" && words.At(at + 1) is "to") || (words.At(at) is "words" && words.At(at + 1) is "of" && words.At(at - 2) is "in");

    // "…, adding that", "is saying"; not "left the room crying".
    private bool MayBeGerund(int at) =>
        !words.SameSentence(at - 1, at) || framing.Owner(at - 1) != framing.Owner(at) || words.At(at - 1) is "," or "and" || FrameWords.Auxiliary.Contains(words.At(at - 1)) || FrameWords.Filler.Contains(words.At(at - 1));

    // "continued to run", "agreed to come": what is done, not what is said.
    private bool IsResolve(int at) =>
        words.At(at + 1) is "to" && (words.Upos[at + 2 < words.Count ? at + 2 : at] is Upos.Verb or Upos.Aux || (words.Upos[at] is null && SpeechCues.Of(words.At(at)) is SpeechAct.Say && !words.IsCapital(at + 2) && !FrameWords.Determiner.Contains(words.At(at + 2))));

    private bool IsNegatedOrPassive(int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - 3) && (FrameWords.Auxiliary.Contains(words.At(back)) || FrameWords.Filler.Contains(words.At(back))); back--)
        {
            if (words.At(back) is "not" or "n't" or "never" || (words.At(back) is "is" or "are" or "was" or "were" or "be" or "been" or "being" && !words.At(at).EndsWith("ing", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private Cue? Read(int at, SpeechAct act)
    {
        if (act == SpeechAct.Cite)
            return phrases.Behind(words.At(at) is "according" or "words" ? at + 1 : at) is { } cited ? new(at, act, cited, Trails: true) : null;
        if (IsBehindWords(at) && phrases.Behind(at) is { } inverted && EndsThere(inverted.Last))
            return new(at, act, inverted, Trails: true);
        return phrases.Before(at) is { } speaker && words.At(speaker.First) is not ("no" or "nobody" or "neither" or "none") ? new(at, act, speaker, Trails(at, speaker)) : null;
    }

    // ", said X" and "…” said X"; or at the head of its frame: "Said X: …".
    private bool IsBehindWords(int at) =>
        !FrameWords.Told.Contains(words.At(at)) || words.At(at).StartsWith("ask", StringComparison.Ordinal)
            ? at == 0 || !words.SameSentence(at - 1, at) || framing.Owner(at - 1) != framing.Owner(at) || words.At(at - 1) is "," or "—" or "–"
            : false;

    private bool EndsThere(int last)
    {
        var next = last + 1;
        if (next >= words.Count || !words.SameSentence(next, last) || framing.Owner(next) != framing.Owner(last) || !words.IsWord(next))
            return true;
        return FrameWords.Preposition.Contains(words.At(next)) || FrameWords.Day.Contains(words.At(next)) || words.At(next) is "who" or "whose" or "as" or "when" or "while" or "after" || words.At(next).EndsWith("ing", StringComparison.Ordinal);
    }

    // "…, his lawyer said, after …": the speaker stands behind a comma or a closing mark and nothing that is said follows.
    private bool Trails(int verb, Phrase speaker)
    {
        var before = speaker.First - 1;
        if (before < 0 || speaker.Last > verb || !words.SameSentence(before, verb))
            return false;
        var isBehind = framing.Owner(before) != framing.Owner(verb) || (words.At(before) is "," && (before < 2 || words.SameSentence(before - 2, verb)));
        return isBehind && !HasThat(verb) && EndsThere(verb) && (framing.Owner(before) != framing.Owner(verb) || HasWordsBefore(before, verb));
    }

    private bool HasThat(int verb)
    {
        for (var at = verb + 1; at < verb + 12 && words.SameSentence(at, verb) && framing.Owner(at) == framing.Owner(verb); at++)
        {
            if (words.At(at) is "that")
                return true;
            if (words.At(at) is "," or ":" or ";")
                return false;
        }

        return false;
    }

    private bool HasWordsBefore(int comma, int verb)
    {
        var at = comma;
        while (comma - at < 5 && at > 0 && words.SameSentence(at - 1, verb))
            at--;
        return comma - at >= 3 && !FrameWords.Preposition.Contains(words.At(at)) | comma - at >= 5;
    }
}

using Asyl.Casework.Reading.Triggers;

namespace Asyl.Casework.Reading.Saying;

/// <summary>How sure a report is of what a trigger tells: from the words of its clause before it and from who says so.</summary>
internal static class CertaintyReader
{
    private static readonly HashSet<string> Negators = Words.List("negator");
    private static readonly HashSet<string> Wishes = Words.List("wish");

    /// <param name="speech">What is said that tells it.</param>
    /// <param name="isTakenBack">Words outside the clause take it back: see <see cref="Governor"/>.</param>
    public static Certainty Read(Sentence sentence, TriggerMatch match, IReadOnlyList<Speech> speech, bool isTakenBack)
    {
        if (match.Trigger.Certainty is { } told)
            return told;
        if (IsWithdrawn(sentence) || IsUntrue(sentence, match.First) || isTakenBack)
            return Certainty.Negated;
        if (speech.Any(said => said.Denies))
            return Certainty.Denied;
        var (from, _) = Clauses.Around(sentence, match.First, match.Last);
        if (IsConditional(sentence, match.First))
            return Certainty.Conditional;
        if (!match.Trigger.IsNegative && IsNegated(sentence, match, from))
            return Certainty.Negated;
        return Modal(sentence, match, from) ?? Hedged(sentence, match, from) ?? (speech.Count > 0 ? Certainty.Attributed : Certainty.Asserted);
    }

    // "An earlier version said that …": what the report takes back.
    private static bool IsWithdrawn(Sentence sentence) => Enumerable.Range(0, sentence.Words.Length).Any(at =>
        sentence.Lower(at) is "earlier" or "previous" && sentence.Lower(at + 1) is "version" or "post" or "article" or "headline" or "edition" && Enumerable.Range(at, 12).Any(b => sentence.Lower(b) is "said" or "stated" or "reported" or "wrongly" or "incorrectly"));

    // "It is untrue that …".
    private static bool IsUntrue(Sentence sentence, int word) =>
        Enumerable.Range(0, word).Any(at => sentence.Lower(at) is "untrue" or "false" or "incorrect" or "wrong" && sentence.Lower(at + 1) is "that");

    private static bool IsNegated(Sentence sentence, TriggerMatch match, int from)
    {
        for (var at = Math.Max(from, match.First - 7); at < match.Last; at++)
        {
            if (!Negators.Contains(sentence.Lower(at)) || sentence.Lower(at + 1) is "only" or "just" or "yet" && at + 1 > match.First || IsAskedNot(sentence, at))
                continue;
            return true;
        }

        return false;
    }

    // "We call on the government - not to re-arrest him", "asked the court not to deport her": a wish; but "decided not to appeal" tells that nobody did.
    private static bool IsAskedNot(Sentence sentence, int not) => sentence.Lower(not) is "not" && sentence.Lower(not + 1) is "to"
        && !(Inflection.IsPast(sentence.Lower(not - 1)) && !Wishes.Contains(sentence.Lower(not - 1))) && (not == 0 || !sentence.Words[not - 1].IsWord || IsWished(sentence, not));

    private static Certainty? Modal(Sentence sentence, TriggerMatch match, int from)
    {
        if (match.Trigger.IsNegative)
            return null;
        if (sentence.Lower(match.Last + 1) is "would" && match.Trigger.Who == Side.Owner)
            return Certainty.Conditional;
        for (var at = match.Last; at >= from; at--)
        {
            var lower = sentence.Lower(at);
            if (at > match.First && (match.Trigger.Event is "threat" || !match.Used.Contains(at)))
                continue;
            if (lower is "will" or "'ll" or "shall" || (lower is "would" && !Negators.Contains(sentence.Lower(at + 1))))
                return Certainty.Future;
            if (sentence.DateAt(at) is not null)
                continue;
            if (lower is "may" or "might" or "could" or "can" && at < match.First && match.First - at < 6)
                return Certainty.Possible;
            if (lower is "to" && sentence.Lower(at + 1) is "be" && Words.List("be").Contains(sentence.Lower(at - 1)))
                return Certainty.Future;
            if (lower is "to" && at == match.First - 1 && Words.List("be").Contains(sentence.Lower(match.First)) && Words.List("be").Contains(sentence.Lower(at - 1)))
                return Certainty.Future;
        }

        return IsWished(sentence, match.First - 1) || IsPleaded(sentence, match.First) ? Certainty.Possible : null;
    }

    // "pleas to be granted asylum": nothing but a wish, unless a verb before says that it came true ("was found to be held").
    private static bool IsPleaded(Sentence sentence, int first) =>
        sentence.Lower(first) is "be" && sentence.Lower(first - 1) is "to" && !Inflection.IsPast(sentence.Lower(first - 2)) && !Words.List("have").Contains(sentence.Lower(first - 2));

    // "asked the court to release her", "not to re-arrest him", "about to board".
    private static bool IsWished(Sentence sentence, int to)
    {
        if (sentence.Lower(to) is not ("to" or "not"))
            return false;
        for (var at = to - 1; at >= Math.Max(0, to - 7) && !Clauses.Ends(sentence.Words[at]); at--)
        {
            if (Wishes.Contains(sentence.Lower(at)))
                return true;
        }

        return Words.List("wish_here").Contains(sentence.Lower(to - 1));
    }

    // "If …" and "unless …" rule the whole sentence from where they stand; "were X to be …" likewise.
    private static bool IsConditional(Sentence sentence, int word)
    {
        for (var at = 0; at < word; at++)
        {
            if (sentence.Lower(at) is "if" or "unless" or "whether")
                return at == 0 || sentence.Lower(at - 1) is not "as" and not "even";
        }

        if (sentence.Lower(0) is "were" or "should" && sentence.Words[^1].Lower is not "?")
            return true;
        return Enumerable.Range(word, Math.Min(14, sentence.Words.Length - word)).Any(at => sentence.Lower(at) is "if" or "unless" && sentence.Lower(at - 1) is not "as")
            && Enumerable.Range(Math.Max(0, word - 6), Math.Min(8, sentence.Words.Length - Math.Max(0, word - 6))).Any(at => sentence.Lower(at) is "will" or "would" or "could" or "can" or "faces" or "face");
    }

    private static Certainty? Hedged(Sentence sentence, TriggerMatch match, int from)
    {
        for (var at = from; at < match.Last; at++)
        {
            if (Words.List("hedge").Contains(sentence.Lower(at)) || sentence.Lower(at) is "allegedly")
                return Certainty.Alleged;
        }

        return match.Trigger.Event is "charge" or "wanted" && sentence.Words[match.First..(match.Last + 1)].Any(word => Words.List("alleged").Contains(word.Lower))
            ? Certainty.Alleged
            : null;
    }
}

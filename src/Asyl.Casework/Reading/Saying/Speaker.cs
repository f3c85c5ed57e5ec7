using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Who;

namespace Asyl.Casework.Reading.Saying;

/// <summary>Who speaks, as a report writes it: a person's name where it is known, else the words.</summary>
internal sealed record Speaker(string Name, PersonEntry? Person, int First, int Last)
{
    private const int LongestPhrase = 12;

    private static readonly HashSet<string> Skipped = Words.List("adverb");
    private static readonly HashSet<string> Plain = Words.List("speaking_noun");

    /// <summary>The subject of a verb: the nearest noun phrase before it that is not inside another phrase.</summary>
    public static Speaker? Before(Sentence sentence, SentenceNames names, IReadOnlyList<PersonMention> mentions, int verb)
    {
        for (var at = verb - 1; at >= Math.Max(0, verb - 14); at--)
        {
            if (EndingAt(sentence, names, mentions, at) is { } found)
            {
                if (!Words.List("preposition").Contains(sentence.Lower(found.First - 1)) && !(sentence.Lower(found.First - 1) is "the" && Words.List("preposition").Contains(sentence.Lower(found.First - 2))))
                    return found;
                at = found.First;
            }
            else if (sentence.Lower(at) is "that" or "which" or "who" && EndingAt(sentence, names, mentions, sentence.Lower(at - 1) is "," ? at - 2 : at - 1) is { } described)
            {
                return described;
            }
            else if (Clauses.Ends(sentence.Words[at]) || (sentence.Lower(at) is "and" or "but" or "that" && at < verb - 2))
            {
                break;
            }
        }

        return Phrase(sentence, verb);
    }

    // "A former cellmate", "An Uzbek website": a noun that no list knows, with an article before, at the head of its clause.
    private static Speaker? Phrase(Sentence sentence, int verb)
    {
        var first = verb;
        while (first > 0 && verb - first < LongestPhrase && !Clauses.Ends(sentence.Words[first - 1]) && sentence.Lower(first - 1) is not ("," or "“" or "\"" or "”")
            && !Words.List("clause_break").Contains(sentence.Lower(first - 1)))
            first--;
        var last = first;
        while (last < verb && sentence.Words[last].IsWord && !Words.List("preposition").Contains(sentence.Lower(last)) && !Skipped.Contains(sentence.Lower(last)) && !Inflection.IsPast(sentence.Lower(last)))
            last++;
        var isNoun = last - first > 1 && Words.List("determiner").Contains(sentence.Lower(first));
        return isNoun && verb - last < LongestPhrase ? new(sentence.Written(first, last - 1), null, first, last - 1) : null;
    }

    /// <summary>The noun phrase right behind a word: "said X", "according to X".</summary>
    public static Speaker? Behind(Sentence sentence, SentenceNames names, IReadOnlyList<PersonMention> mentions, int word, int reach)
    {
        for (var at = word + 1; at <= Math.Min(word + reach, sentence.Words.Length - 1); at++)
        {
            if (mentions.FirstOrDefault(mention => mention.First <= at && mention.Last >= at && !mention.IsPossessive) is { } mention)
                return Of(sentence, mention);
            if (EndingAt(sentence, names, mentions, at) is { } found)
                return found;
            if (Clauses.Ends(sentence.Words[at]) || (sentence.Lower(at) is "," && at > word + 3 && names.Starting(at + 1) is not { Person: not null }))
                return null;
        }

        return null;
    }

    private static Speaker? EndingAt(Sentence sentence, SentenceNames names, IReadOnlyList<PersonMention> mentions, int at)
    {
        if (Words.List("after_object").Contains(sentence.Lower(at)))
            return null;
        if (mentions.FirstOrDefault(mention => mention.Last == at && !mention.IsPossessive) is { } mention)
            return Of(sentence, mention);
        if (names.At(at) is { Person: null } run && run.Last == at && !(at + 1 < sentence.Words.Length && sentence.Words[at + 1].IsPossessiveEnding))
            return new(run.Text, null, run.First, run.Last);
        if (!Plain.Contains(sentence.Lower(at)) || Skipped.Contains(sentence.Lower(at)))
            return null;
        var first = at;
        while (first > 0 && at - first < 3 && (sentence.Words[first - 1].IsWord || sentence.Words[first - 1].IsPossessiveEnding) && !Words.List("clause_break").Contains(sentence.Lower(first - 1))
            && !Words.List("preposition").Contains(sentence.Lower(first - 1)) && !Words.List("say").Contains(sentence.Lower(first - 1)) && !Words.List("be").Contains(sentence.Lower(first - 1)))
            first--;
        return new(sentence.Written(first, at), null, first, at);
    }

    private static Speaker Of(Sentence sentence, PersonMention mention)
    {
        if (mention.People is [var one])
            return new(one.Name, one, mention.First, mention.Last);
        var words = sentence.Written(mention.First, mention.Last);
        return new(mention.People.Count > 1 ? string.Join(" and ", mention.People.Select(person => person.Name)) : words, mention.People.Count > 0 ? mention.People[0] : null, mention.First, mention.Last);
    }
}

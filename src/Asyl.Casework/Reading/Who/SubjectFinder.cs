using Asyl.Casework.Reading.Triggers;

namespace Asyl.Casework.Reading.Who;

/// <summary>
/// Finds who is acted on by a trigger: the nearest mention on the side where the grammar of the clause puts it.
/// Enters: a match and the mentions of its sentence. Leaves: the mention, or null where the sentence has none: then the story decides.
/// Never: an officer of the case.
/// </summary>
internal sealed class SubjectFinder(Sentence sentence, IReadOnlyList<PersonMention> mentions)
{
    private static readonly HashSet<string> Be = Words.List("be");
    private static readonly HashSet<string> Adverbs = Words.List("adverb");

    public PersonMention? Find(TriggerMatch match) => match.Who ?? match.Trigger.Who switch
    {
        Side.Doer => Before(match.First) ?? Behind(match.Last, 3),
        Side.Before => Teller(match.First),
        Side.After => Behind(match.Last, 10),
        Side.Owner => Owner(match),
        Side.Patient when mentions.FirstOrDefault(mention => mention.Kind == MentionKind.Description && mention.Last == match.First && Words.List("kin").Contains(sentence.Lower(match.First))) is { } kin => kin,
        Side.Patient => IsPassive(match) ? Before(match.First) ?? Behind(match.Last, 3) : Whom(match.First) ?? Behind(match.First, 9) ?? Owner(match) ?? Unknown(match) ?? Before(match.First),
        _ => null,
    };

    /// <summary>Whether something that is nobody known does it: "the engine died".</summary>
    public bool HasOtherSubject(int verb)
    {
        var at = verb - 1;
        while (at >= 0 && (Adverbs.Contains(sentence.Lower(at)) || Be.Contains(sentence.Lower(at)) || Words.List("have").Contains(sentence.Lower(at)) || Words.List("auxiliary").Contains(sentence.Lower(at)) || sentence.DateAt(at) is not null))
            at--;
        return at >= 0 && sentence.Words[at].IsWord && !MayBePeople(sentence.Lower(at)) && !mentions.Any(mention => mention.First <= at && at <= mention.Last) && !Words.List("clause_break").Contains(sentence.Lower(at)) && !Words.List("preposition").Contains(sentence.Lower(at));
    }

    // "the group", "the electrician", "most": perhaps people whom no list knows.
    private static bool MayBePeople(string word) =>
        Words.List("people_word").Contains(word) || Words.List("agent_ending").Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether what is put somewhere or taken away is a thing: "a stamp was put in his passport".</summary>
    public bool IsThing(TriggerMatch match)
    {
        if (match.Trigger.Who != Side.Patient || match.Who is not null || !Words.List("event_bodily").Contains(match.Trigger.Event) || !IsPassive(match))
            return false;
        var be = match.First;
        while (be > 0 && be > match.First - 5 && !Be.Contains(sentence.Lower(be)))
            be--;
        var near = mentions.LastOrDefault(mention => mention.Last < be && !mention.IsPossessive);
        var isDescribed = near is not null && (Words.List("preposition").Contains(sentence.Lower(near.Last + 1)) || Words.List("clause_break").Contains(sentence.Lower(near.Last + 1)));
        return Be.Contains(sentence.Lower(be)) && be > 0 && !isDescribed && !sentence.Words[be - 1].IsCapital && HasOtherSubject(be);
    }

    /// <summary>Whether people stand right behind the trigger's verb: "held him".</summary>
    public bool HasObject(TriggerMatch match) =>
        Whom(match.First) is not null || mentions.Any(mention => mention is { IsOfficer: false } && mention.Kind is not MentionKind.Relative && mention.First > match.First && mention.First <= match.First + 2);

    /// <summary>Whether the trigger's verb is passive: "was arrested", "arrested in May", not "arrested her".</summary>
    public bool IsPassive(TriggerMatch match)
    {
        if (match.Trigger.IsPassive || match.Used.Skip(1).Any(at => Be.Contains(sentence.Lower(at)) && sentence.Lower(at) is "be" or "been" or "being"))
            return true;
        var verb = match.Used.FirstOrDefault(at => Inflection.IsPast(sentence.Lower(at)) && sentence.Lower(at) is not ("refused" or "declined"), match.First);
        if (!Inflection.MayBeParticiple(sentence.Lower(verb)))
            return false;
        for (var at = verb - 1; at >= Math.Max(0, verb - 8); at--)
        {
            var lower = sentence.Lower(at);
            if (Be.Contains(lower) && !sentence.Words[at].IsPossessiveEnding)
                return true;
            if (!Adverbs.Contains(lower) && sentence.DateAt(at) is null && lower is not ("in" or "on" or "and" or "," or "also" or "then" or "later") && !IsJoinedParticiple(at))
                break;
        }

        return verb == match.First && IsReduced(match, verb);
    }

    // "whom the authorities let out": the object stands before.
    private PersonMention? Whom(int verb) =>
        mentions.LastOrDefault(mention => mention.Last < verb && verb - mention.Last < 9 && sentence.Lower(mention.First) is "whom" && !sentence.Words[mention.Last..verb].Any(word => word.Lower is "," or ";"));

    // "sent back three educators": people of whom nothing else is known.
    private PersonMention? Unknown(TriggerMatch match) =>
        Amounts.IsNumber(sentence, match.Last + 1) && Amounts.Length(sentence, match.Last + 1) is null ? new(match.Last + 1, match.Last + 1, MentionKind.Description) { IsCrowd = true } : null;

    // "was acquitted and freed": the first participle passes the passive on.
    private bool IsJoinedParticiple(int at) => Inflection.MayBeParticiple(sentence.Lower(at)) && sentence.Lower(at + 1) is "and" or "," or "or";

    // "the man arrested in May", "a blogger held for nine months": no "have" before, no object behind.
    private bool IsReduced(TriggerMatch match, int verb)
    {
        if (Words.List("have").Contains(sentence.Lower(verb - 1)) || verb + 1 >= sentence.Words.Length)
            return verb + 1 >= sentence.Words.Length;
        var next = sentence.Words[verb + 1];
        if (verb == 0 || sentence.Lower(verb - 1) is "." or ";" or ":")
            return Words.List("preposition").Contains(next.Lower) || next.Lower is "after" or "as" or "before";
        if (mentions.Any(mention => mention.First <= verb + 1 && verb + 1 <= mention.Last) || next.IsCapital)
            return false;
        if (match.Used.Length > 1 && match.Used[1] == verb + 1)
            return next.Lower is "by" or "to" or "for" or "in" or "of" or "with" && (mentions.Any(m => m.Last == verb - 1 && m.Kind != MentionKind.Pronoun) || sentence.IsHeading || sentence.Lower(verb - 1) is "and" or ",");
        return Words.List("preposition").Contains(next.Lower) || next.Lower is "," or "." or "and" or "after" || sentence.DateAt(verb + 1) is not null;
    }

    private PersonMention? Before(int word)
    {
        PersonMention? inPhrase = null;
        foreach (var mention in mentions.Where(mention => mention.Last < word && !mention.IsPossessive && !mention.IsOfficer).Reverse())
        {
            if (sentence.Words[mention.Last..word].Any(w => w.Lower is ";"))
                break;
            if (!IsInPhrase(mention))
                return Subject(mention);
            inPhrase ??= mention;
        }

        return inPhrase;
    }

    // An apposition stands for the name before it: "Orazova, a nurse, was arrested", "Orazova, also a nurse".
    private PersonMention Subject(PersonMention mention)
    {
        if (mention.People.Count > 0 || mention.Kind != MentionKind.Description)
            return mention;
        var comma = mention.First - 1;
        while (comma > 0 && (Adverbs.Contains(sentence.Lower(comma)) || sentence.Lower(comma) is "also" or "himself" or "herself"))
            comma--;
        return mentions.LastOrDefault(m => m.Last + 1 == comma && sentence.Lower(comma) is "," && !m.IsPossessive) ?? mention;
    }

    // Who tells something is the nearest subject, an officer too; the story does not replace a ministry or a spokesman.
    private PersonMention? Teller(int word)
    {
        var last = mentions.LastOrDefault(mention => mention.Last < word && !mention.IsPossessive && !IsInPhrase(mention));
        return last is { IsOfficer: false } ? Before(word) : last;
    }

    private bool IsInPhrase(PersonMention mention)
    {
        var before = mention.First - 1;
        while (before > 0 && (Words.List("possessive").Contains(sentence.Lower(before)) || sentence.Lower(before) is "the" or "a" or "an"))
            before--;
        return Words.List("preposition").Contains(sentence.Lower(before)) && !(mention.IsCrowd && sentence.Lower(before) is "of");
    }

    private PersonMention? Behind(int word, int reach) => mentions.FirstOrDefault(mention =>
        mention.First > word && mention.First - word <= reach && !mention.IsOfficer && mention.Kind != MentionKind.Relative && !OwnsPeople(mention)
        && sentence.Lower(mention.First - 1) is not ("by" or "from" or "with")
        && !Enumerable.Range(word + 1, mention.First - word - 1).Any(at => Clauses.Ends(sentence.Words[at]) || sentence.Lower(at) is "who" or "that" or "said" or "because" or "after" or "but" or "while"));

    // "his brother Rauf": the brother is meant.
    private bool OwnsPeople(PersonMention owner) =>
        owner.IsPossessive && mentions.Any(mention => mention.First > owner.Last && mention.First - owner.Last <= 3 && mention.Kind is MentionKind.Description or MentionKind.Name && !mention.IsPossessive && !sentence.Words[owner.Last..mention.First].Any(word => word.Lower is ","));

    // The possessor in or right before the pattern's words, then "of X", then the nearest possessor before, then one behind.
    private PersonMention? Owner(TriggerMatch match)
    {
        var owners = mentions.Where(mention => mention.IsPossessive && !mention.IsOfficer).ToList();
        return owners.Find(mention => mention.First >= match.First - 4 && mention.Last <= match.Last)
            ?? mentions.FirstOrDefault(mention => mention.First > match.First && mention.First <= match.Last + 5 && !mention.IsOfficer && !mention.IsPossessive && sentence.Lower(mention.First - 1) is "of" or "for" or "by" or "to" or "from")
            ?? owners.FindLast(mention => mention.Last < match.First)
            ?? owners.Find(mention => mention.First > match.Last && mention.First - match.Last < 6);
    }
}

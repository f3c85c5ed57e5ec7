using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Reading.Who;

/// <summary>
/// Says whom the words for people mean. Enters: sentences and names in reading order. Leaves: for each sentence its mentions, in order.
/// Never: looks ahead further than the next person named after a "man" who has no name yet.
/// </summary>
internal sealed class MentionReader(Sentence[] sentences, SentenceNames[] names, Story story)
{
    private readonly Focus focus = new();
    private readonly Kinship kinship = new();

    public static IReadOnlyList<PersonMention>[] Read(Sentence[] sentences, SentenceNames[] names, Story story)
    {
        var reader = new MentionReader(sentences, names, story);
        return [.. sentences.Select((_, at) => reader.Read(at))];
    }

    private List<PersonMention> Read(int at)
    {
        var sentence = sentences[at];
        var mentions = new List<PersonMention>();
        for (var word = 0; word < sentence.Words.Length; word++)
        {
            if (At(at, word, mentions) is not { } mention)
                continue;
            Add(mentions, mention, sentence, at);
            word = Math.Max(word, mention.Last);
        }

        return mentions;
    }

    private void Add(List<PersonMention> mentions, PersonMention mention, Sentence sentence, int at)
    {
        while (mentions.Count > 0 && mentions[^1].Last >= mention.First)
            mentions.RemoveAt(mentions.Count - 1);
        if (Joined(mentions, mention, sentence) is { } partner)
        {
            var people = mentions.Skip(partner).Where(member => !member.IsPossessive).SelectMany(member => member.People).Concat(mention.People).Distinct().ToArray();
            mention = mention with { People = people };
            for (var i = partner; i < mentions.Count; i++)
                mentions[i] = mentions[i].IsPossessive ? mentions[i] : mentions[i] with { People = people };
        }

        mentions.Add(mention);
        if (mention is { Kind: MentionKind.Description, People.Count: 0, IsOfficer: false, IsCrowd: false })
            focus.SeeUnnamed(sentence, at, mention, isOpening: mentions.Count == 1 && !Words.List("preposition").Contains(sentence.Lower(mention.First - 1)));
        if (!mention.IsOfficer || mention.Kind == MentionKind.Name)
            focus.See(mention, at, sentence.Paragraph, mentions.Count(m => !m.IsPossessive) == 1);
    }

    // "A and B", "A, B and C": they are meant together. A description that means nobody known joins nobody.
    private static int? Joined(List<PersonMention> mentions, PersonMention mention, Sentence sentence)
    {
        if (mention.IsOfficer || mention.IsCrowd || mentions.Count == 0 || mention.Kind is not (MentionKind.Name or MentionKind.Description) || (mention.Kind == MentionKind.Description) != (mention.People.Count == 0))
            return null;
        var first = mentions.Count - 1;
        var opening = mention;
        if (first > 0 && mentions[first] is { IsPossessive: true } owner && owner.Last + 1 == mention.First)
            (opening, first) = (owner, first - 1);
        var before = mentions[first];
        var isNext = sentence.Lower(opening.First - 1) is "and" or "&" && IsListed(sentence, before, opening);
        if (!isNext || before.IsPossessive || before.IsOfficer || before.People.Count == 0 || before.Kind == MentionKind.Relative)
            return null;
        while (Earlier(mentions, first) is { } earlier && IsListed(sentence, mentions[earlier.Member], mentions[earlier.Opening]))
            first = earlier.Member;
        return first;
    }

    // The member of a list before this one, and where this one begins: "A, his nephew B": at "his".
    private static (int Member, int Opening)? Earlier(List<PersonMention> mentions, int first)
    {
        var opening = first > 0 && mentions[first - 1].IsPossessive && mentions[first - 1].Last + 1 == mentions[first].First ? first - 1 : first;
        return opening > 0 && mentions[opening - 1] is { Kind: MentionKind.Name, IsOfficer: false, IsPossessive: false } ? (opening - 1, opening) : null;
    }

    // Only commas, "and" and ages stand between: "A, 34, B, 28, and C".
    private static bool IsListed(Sentence sentence, PersonMention a, PersonMention b) =>
        b.First - a.Last is > 1 and < 7 && Enumerable.Range(a.Last + 1, b.First - a.Last - 1).All(at => sentence.Lower(at) is "," or "and" or "&" or "(" or ")" || NameEvidence.IsAge(sentence.Lower(at)));

    private PersonMention? At(int at, int word, List<PersonMention> before)
    {
        var sentence = sentences[at];
        if (names[at].Starting(word) is { Person: { } person } run)
            return Named(sentence, run, person);
        if (names[at].At(word) is not null && !sentence.IsHeading)
            return null;
        return PronounAt(at, word, before) ?? DescriptionAt(at, word, before);
    }

    private static PersonMention Named(Sentence sentence, NameRun run, PersonEntry person)
    {
        person.Mentions++;
        var isOwner = run.Last + 1 < sentence.Words.Length && sentence.Words[run.Last + 1].IsPossessiveEnding;
        var first = run.First;
        while (first > 0 && run.First - first < 3 && (sentence.Lower(first - 1).EndsWith("-year-old", StringComparison.Ordinal) || Words.List("title").Contains(sentence.Lower(first - 1))))
            first--;
        return new(first, run.Last, MentionKind.Name) { People = [person], IsPossessive = isOwner, IsOfficer = person.IsOfficer };
    }

    private PersonMention? PronounAt(int at, int word, List<PersonMention> before)
    {
        var lower = sentences[at].Lower(word);
        if (Words.List("anybody").Contains(lower))
            return new(word, word, MentionKind.Pronoun) { IsCrowd = true };
        if (CountAlone(sentences[at], word) is { } count)
            return new(word, word, MentionKind.Description) { People = focus.Several(at, count) };
        if (Words.List("pronoun_own").Contains(lower))
            return new(word, word, MentionKind.Own) { IsPossessive = lower is "my" or "our", People = story.Narrator(at) };
        if (Words.List("pronoun_you").Contains(lower))
            return story.IsInterview ? new(word, word, MentionKind.Pronoun) { IsPossessive = lower is "your", People = story.Main(at) } : null;
        if (Words.List("pronoun_relative").Contains(lower))
            return Relative(sentences[at], word, lower, before);
        var sex = Words.List("pronoun_woman").Contains(lower) ? "f" : Words.List("pronoun_man").Contains(lower) ? "m" : "";
        if (sex.Length > 0)
            return Single(at, word, lower, sex, before);
        if (!Words.List("pronoun_many").Contains(lower))
            return null;
        var several = focus.Several(at, 0);
        return new(word, word, MentionKind.Pronoun) { People = several, IsPossessive = lower is "their", IsCrowd = several.Count == 0 && !focus.IsUnnamedGroup(at) };
    }

    // "NAME said he …".
    private static PersonEntry? Saying(Sentence sentence, int word, List<PersonMention> before) =>
        before is [.., { People: [var one], IsPossessive: false } last] && word - last.Last is > 1 and < 5 && Words.List("say").Contains(sentence.Lower(last.Last + 1)) ? one : null;

    private PersonMention Single(int at, int word, string lower, string sex, List<PersonMention> before)
    {
        if (Saying(sentences[at], word, before) is { } speaker && (speaker.Sex.Length == 0 || speaker.Sex == sex))
            return new(word, word, MentionKind.Pronoun) { People = [speaker], IsOfficer = speaker.IsOfficer, IsPossessive = lower is "his" };
        if (focus.IsUnnamed(at, sex))
            return new(word, word, MentionKind.Pronoun) { IsPossessive = lower is "his" || (lower is "her" && OwnsNext(sentences[at], word)) };
        var asked = story.Asked(at);
        var main = story.Main(at) is [var one] && one != asked && (one.Sex.Length == 0 || one.Sex == sex) ? one : null;
        var person = focus.One(at, sentences[at].Paragraph, sex, asked) ?? main;
        if (person is { IsSource: true } && main is not null && !Enumerable.Range(word + 1, 3).Any(i => Words.List("say").Contains(sentences[at].Lower(i))))
            person = main;
        return new(word, word, MentionKind.Pronoun)
        {
            People = person is null ? [] : [person],
            IsPossessive = lower is "his" || (lower is "her" && OwnsNext(sentences[at], word)),
            IsOfficer = person is { IsOfficer: true },
        };
    }

    private static bool OwnsNext(Sentence sentence, int word)
    {
        var next = sentence.Lower(word + 1);
        return word + 1 < sentence.Words.Length && sentence.Words[word + 1].IsWord && !Words.List("preposition").Contains(next)
            && !Words.List("clause_break").Contains(next) && next is not ("to" or "back" or "out" or "up" or "over" or "home" or "a" or "the" or "an" or "not" or "guilty" or "there")
            && sentence.DateAt(word + 1) is null;
    }

    // "the three", "all four", "seven of them", "neither", "the pair": a number that stands for people; null where none does, 0 where it does not say how many.
    private static int? CountAlone(Sentence sentence, int word)
    {
        var (lower, before, next) = (sentence.Lower(word), sentence.Lower(word - 1), sentence.Lower(word + 1));
        var isFree = next is "" or "." or "," || Words.List("have").Contains(next) || Words.List("be").Contains(next) || Words.List("preposition").Contains(next) || Inflection.IsPast(next);
        if (lower is "neither" or "both" or "none" && isFree && sentence.Lower(word + 2) is not ("and" or "nor"))
            return lower is "none" ? 0 : 2;
        var count = lower is "pair" ? 2 : lower is "trio" ? 3 : Amounts.Number(lower) ?? 0;
        var stands = before is "the" or "these" or "all" || (next is "of" && sentence.Lower(word + 2) is "them");
        return count > 1 && isFree && stands && sentence.DateAt(word) is null ? count : null;
    }

    private static PersonMention Relative(Sentence sentence, int word, string lower, List<PersonMention> before)
    {
        var owner = before.FindLast(mention => !mention.IsPossessive && mention.Kind != MentionKind.Relative && word - mention.Last < 9);
        var isDirect = owner is not null && Enumerable.Range(owner.Last + 1, word - owner.Last - 1).All(at => sentence.Lower(at) is "," || Words.List("preposition").Contains(sentence.Lower(at)) || sentence.Words[at].IsCapital || sentence.Words[at].IsWord);
        return new(word, word, MentionKind.Relative) { People = isDirect ? owner!.People : [], IsPossessive = lower is "whose", IsOfficer = isDirect && owner!.IsOfficer, IsCrowd = isDirect && owner!.IsCrowd };
    }

    private PersonMention? DescriptionAt(int at, int word, List<PersonMention> before)
    {
        var sentence = sentences[at];
        if (Description.EndingAt(sentence, names[at], word) is not { } found)
            return null;
        if (NameBehind(at, found.Last) is { } behind)
            return found.Role is { MaySuffer: false } ? null : behind is { Person: { } named } ? NamedDescription(sentence, found, behind, named, Owner(before, found)) : null;
        var first = found.HasOwner && Words.List("possessive").Contains(sentence.Lower(found.First)) ? found.First + 1 : found.First;
        var isOwner = word + 1 < sentence.Words.Length && sentence.Words[word + 1].IsPossessiveEnding;
        var mention = new PersonMention(Math.Min(first, found.Last), found.Last, MentionKind.Description) { IsPossessive = isOwner, IsOfficer = found.Role is { MaySuffer: false }, IsCounted = found.Count > 1 };
        var people = Meaning(at, found, before);
        return mention with { People = people, IsCrowd = people.Count == 0 && found.IsMany && !found.IsKin && !found.IsDefinite && found.Count < 2 };
    }

    // "the blogger NAME", "the woman, NAME,": one mention, of the name.
    private PersonMention NamedDescription(Sentence sentence, Description found, NameRun behind, PersonEntry named, PersonEntry? owner)
    {
        if (found.IsKin && owner is not null)
            kinship.Learn(owner, found.Head, named);
        named.Mentions++;
        named.LearnSex(found.Sex, 9);
        var isOwner = behind.Last + 1 < sentence.Words.Length && sentence.Words[behind.Last + 1].IsPossessiveEnding;
        var first = Words.List("possessive").Contains(sentence.Lower(found.First)) ? Math.Min(found.First + 1, found.Last) : found.First;
        return new(first, behind.Last, MentionKind.Name) { People = [named], IsOfficer = named.IsOfficer, IsPossessive = isOwner };
    }

    private static PersonEntry? Owner(List<PersonMention> before, Description found) =>
        before is [.., { IsPossessive: true, People: [var one] } last] && found.First - last.Last < 3 && last.First <= found.First ? one : null;

    private NameRun? NameBehind(int at, int last)
    {
        var next = sentences[at].Lower(last + 1) is "," or "named" or "called" ? last + 2 : last + 1;
        return names[at].Starting(next) is { Person: not null } run ? run : null;
    }

    private IReadOnlyList<PersonEntry> Meaning(int at, Description found, List<PersonMention> before)
    {
        if (found.Role is { MaySuffer: false } role)
            return story.OnlyOne(role);
        if (Apposition(at, found, before) is { } named)
            return named;
        if (found.IsKin && found.Head is not "family")
            return kinship.Find(found.Head, Owner(before, found), story.Known) is { Count: > 0 } kin ? kin : story.NextUnmetKin(at, found.Sex) is { } later ? [later] : [];
        if (found.Head is "brothers" or "sisters" or "siblings" or "men" or "women" && !found.HasOwner && sentences[at].Lower(found.First) is "the" && found.Count == 0)
            return focus.Several(at, 0);
        if (found.Count > 1 && found.Count < 6)
            return IsKnownPair(sentences[at], found) && focus.Several(at, found.Count) is { Count: > 0 } several ? several : story.Together(at, found.Count);
        if (found.Head is "family" && !found.IsNew)
            return focus.Several(at, 0) is { Count: > 0 } together ? together : story.Main(at);
        if (found.IsMany || found.Head is "family")
            return [];
        if (found.Head is "client")
            return story.Main(at);
        return One(at, found);
    }

    // "the two men", "both", "the pair": spoken of before; "two men": about to be named.
    private static bool IsKnownPair(Sentence sentence, Description found) =>
        sentence.Lower(found.First) is "the" or "both" or "either" or "these" or "those" || sentence.Lower(found.First - 1) is "the";

    private IReadOnlyList<PersonEntry> One(int at, Description found)
    {
        var isFresh = found.IsNew || sentences[at].IsHeading;
        var main = story.Main(at) is [var one] && (found.Sex.Length == 0 || one.Sex.Length == 0 || one.Sex == found.Sex) ? one : null;
        var known = focus.One(at, sentences[at].Paragraph, found.Sex) is { IsOfficer: false } near ? near is { IsKin: true } && main is not null ? main : near : null;
        var person = isFresh ? story.NextUnmet(at, found.Sex) : known ?? story.NextUnmet(at, found.Sex);
        return person is null ? [] : [person];
    }

    // "NAME, a lawyer from Minsk,": the description stands right behind the name's comma.
    private IReadOnlyList<PersonEntry>? Apposition(int at, Description found, List<PersonMention> before)
    {
        if (before.Count == 0 || found.HasOwner)
            return null;
        var last = before[^1];
        var sentence = sentences[at];
        var isBehindAge = last.Last + 4 == found.First && NameEvidence.IsAge(sentence.Lower(last.Last + 2)) && sentence.Lower(last.Last + 3) is ",";
        if ((last.Last + 2 == found.First || isBehindAge) && sentence.Lower(last.Last + 1) is "," && !last.IsPossessive)
            return last.People;
        var isPredicate = last.Last + 2 == found.First && sentence.Lower(last.Last + 1) is "is" or "was" or "as";
        return isPredicate || (sentence.Lower(found.First - 1) is "and" && last.Kind == MentionKind.Description && last.Last + 2 == found.First && last.People.Count == 1) ? last.People : null;
    }
}

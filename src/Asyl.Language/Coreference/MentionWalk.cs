using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>Walks the mentions of a text in the order of their last words: names first as a whole, then everything as it is read, then who "I" is.</summary>
internal sealed class MentionWalk
{
    private const double SureGender = 0.6;

    private readonly TextWords words;
    private readonly List<RawMention> mentions;
    private readonly List<Individual> people = [];
    private readonly Focus focus = new();
    private readonly Dictionary<int, Resolution> names = [];
    private readonly Resolution[] resolved;
    private readonly Dictionary<int, int> endingAt = [];
    private readonly QuotedSpeakers speakers;
    private readonly PronounResolver pronouns;
    private readonly DescriptionResolver descriptions;
    private readonly GroupResolver groups;
    private readonly LeadPerson lead;
    private readonly List<(RawMention Mention, Resolution Meaning)> joined = [];
    private readonly List<Individual> roots = [];
    private readonly Dictionary<Individual, int> numbers = [];

    public MentionWalk(TextWords words, List<RawMention> mentions, IReadOnlyList<Quotation> quotations)
    {
        this.words = words;
        this.mentions = [.. mentions.OrderBy(mention => mention.Last).ThenByDescending(mention => mention.First)];
        resolved = new Resolution[this.mentions.Count];
        speakers = new(words, quotations, LinkNames());
        pronouns = new(words, focus, speakers);
        descriptions = new(words, focus, people);
        groups = new(words, focus);
        lead = new(words, quotations);
    }

    public CoreferenceReading Read()
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            resolved[i] = Resolve(i);
            See(i);
            Join(i);
        }

        ResolveAhead();
        ResolveOwn();
        foreach (var person in people.Where(person => ReferenceEquals(person.Root, person)))
        {
            numbers[person] = roots.Count;
            roots.Add(person);
        }

        var found = mentions.Select((mention, i) => ToMention(mention, resolved[i])).Concat(joined.Select(group => ToMention(group.Mention, group.Meaning)));
        return new([.. roots.Select(person => person.ToPerson())], [.. found.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End)], Respectively.Read(words, mentions));
    }

    private PersonMention ToMention(RawMention mention, Resolution meaning) =>
        new(words.SpanOf(mention.First, mention.Last), mention.Kind, [.. meaning.People.Select(person => numbers[person.Root]).Distinct()], meaning.Reason, meaning.Confidence);

    private Dictionary<int, Individual> LinkNames()
    {
        var linker = new NameLinker(words, people);
        var named = new Dictionary<int, Individual>();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != MentionKind.Name)
                continue;
            var (person, confidence) = linker.Link(mentions[i]);
            names[i] = Resolution.Of(person, person.Names.Count == 1 ? MentionReason.Introduced : MentionReason.Name, confidence);
            for (var at = mentions[i].First; at <= mentions[i].Last; at++)
                named[at] = person;
        }

        return named;
    }

    private Resolution Resolve(int i)
    {
        var mention = mentions[i];
        switch (mention.Kind)
        {
            case MentionKind.Name:
                descriptions.DescribeNamed(names[i].People[0], mention, EndingAt);
                lead.NamedBy(mention, names[i].People[0])?.Become(names[i].People[0]);
                return names[i];
            case MentionKind.Description:
                return Introduced(mention, descriptions.Resolve(mention, EndingAt));
            case MentionKind.Group:
                return groups.Resolve(mention);
            case MentionKind.Own:
                return Resolution.Unknown;
            default:
                return pronouns.Resolve(mention);
        }
    }

    private Resolution Introduced(RawMention mention, Resolution resolution)
    {
        if (resolution is { Reason: MentionReason.Introduced, One: { } person })
            lead.Introduce(mention, person);
        return resolution;
    }

    // Whom the mention means that has a word for its last or its head.
    private Resolution EndingAt(int word) => endingAt.TryGetValue(word, out var i) ? resolved[i] : Resolution.Unknown;

    private void See(int i)
    {
        endingAt[mentions[i].Last] = i;
        endingAt[mentions[i].Head] = i;
        if (resolved[i].People.Count == 0 || mentions[i].Kind == MentionKind.Relative)
            return;
        foreach (var person in resolved[i].People.Select(person => person.Root))
        {
            person.Mentions++;
            if (mentions[i].Count == 1 && resolved[i].People.Count == 1 && resolved[i].Confidence > SureGender)
                person.Learn(mentions[i].Gender);
        }

        focus.See(new(resolved[i].People, mentions[i], words.Sentence(mentions[i].Head), speakers.At(mentions[i].First)));
    }

    // "A and B", "A, B and C": from the last one back over the commas.
    private void Join(int i)
    {
        var last = mentions[i];
        if (!MayJoin(i) || Before(i, last.First, "and") is not { } partner)
            return;
        var members = new List<int> { i, partner };
        while (members.Count < 12 && Before(members[^1], mentions[members[^1]].First, ",") is { } earlier)
            members.Add(earlier);
        members.Reverse();
        IReadOnlyList<Individual> all = [.. members.SelectMany(member => resolved[member].People).Distinct()];
        if (all.Count < 2)
            return;
        var group = new RawMention(mentions[members[0]].First, last.Last, mentions[members[0]].Head, MentionKind.Group) { Count = all.Count, IsSubject = mentions[members[0]].IsSubject, IsPossessive = last.IsPossessive };
        joined.Add((group, new(all, MentionReason.Together, 0.9)));
        focus.See(new(all, group, words.Sentence(group.Head), speakers.At(group.First)));
    }

    private bool MayJoin(int i) => mentions[i].Kind is MentionKind.Name or MentionKind.Description && resolved[i].People.Count > 0;

    // The mention right before a joining word; an age may stand between commas ("A, 34, and B").
    private int? Before(int i, int first, string joiner)
    {
        var at = first - 1;
        if (words.At(at) != joiner || !words.SameSentence(at, first))
            return null;
        at = words.At(at - 1) is "," ? at - 2 : at - 1;
        if (at > 1 && words[at].Kind == TokenKind.Number && words.At(at - 1) is ",")
            at -= 2;
        return endingAt.TryGetValue(at, out var before) && before < i && mentions[before].Last == at && MayJoin(before) && !mentions[before].IsPossessive && words.SameSentence(at, first) ? before : null;
    }

    // "When he arrived, X said": nobody before, the first name behind in the sentence.
    private void ResolveAhead()
    {
        Individual? next = null;
        var sentence = -1;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var own = words.Sentence(mentions[i].Head);
            if (mentions[i].Kind == MentionKind.Name)
                (next, sentence) = (resolved[i].People[0], own);
            else if (next is not null && sentence == own && mentions[i] is { Kind: MentionKind.Pronoun, Count: 1 } pronoun && resolved[i].People.Count == 0 && next.MayBe(pronoun.Gender) && speakers.At(pronoun.First) < 0)
                resolved[i] = Resolution.Of(next, MentionReason.Ahead, 0.5);
        }
    }

    private void ResolveOwn()
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != MentionKind.Own || speakers.SpeakerSpanAt(mentions[i].First) is not { } span)
                continue;
            var speaker = EndingAt(words.IndexAt(Math.Max(0, span.End - 1)));
            if (speaker.People.Count > 0 && (mentions[i].Count == 1) == (speaker.People is [{ Count: 1 }]))
                resolved[i] = new(speaker.People, MentionReason.Speaker, 0.9 * speaker.Confidence);
        }
    }
}

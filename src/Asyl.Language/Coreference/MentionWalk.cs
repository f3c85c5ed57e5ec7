using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>
/// Walks the mentions of a text in the order of their last words: names first as a whole, then everything as it is read, then those who are named
/// only later, then who "I" is.
/// </summary>
internal sealed class MentionWalk
{
    private const double SureGender = 0.6;

    private readonly TextWords words;
    private readonly IReadOnlyList<RawMention> mentions;
    private readonly ReadMentions read;
    private readonly List<Individual> people = [];
    private readonly Focus focus = new();
    private readonly Dictionary<int, Resolution> names = [];
    private readonly QuotedSpeakers speakers;
    private readonly PronounResolver pronouns;
    private readonly DescriptionResolver descriptions;
    private readonly GroupResolver groups;
    private readonly LeadPerson lead;
    private readonly Enumerations enumerations;
    private readonly List<(RawMention Mention, Resolution Meaning)> joined = [];

    public MentionWalk(TextWords words, IReadOnlyList<RawMention> found, IReadOnlyList<Quotation> quotations)
    {
        this.words = words;
        mentions = [.. found.OrderBy(mention => mention.Last).ThenByDescending(mention => mention.First)];
        read = new(mentions);
        speakers = new(words, quotations, LinkNames());
        pronouns = new(words, focus, speakers);
        descriptions = new(words, focus, people, read);
        groups = new(words, focus);
        lead = new(words, quotations);
        enumerations = new(words, read);
    }

    public CoreferenceReading Read()
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            read.Read(i, Resolve(i));
            See(i);
            Join(i);
        }

        ResolveAhead();
        ResolveOwn();
        return ToReading();
    }

    private CoreferenceReading ToReading()
    {
        var roots = people.Where(person => ReferenceEquals(person.Root, person)).ToList();
        var numbers = roots.Select((person, number) => (person, number)).ToDictionary(pair => pair.person, pair => pair.number);
        var found = mentions.Select((mention, i) => ToMention(mention, read.Meaning(i), numbers))
            .Concat(joined.Select(group => ToMention(group.Mention, group.Meaning, numbers)))
            .OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End);
        return new([.. roots.Select(person => person.ToPerson())], [.. found], Respectively.Read(words, mentions));
    }

    private PersonMention ToMention(RawMention mention, Resolution meaning, Dictionary<Individual, int> numbers)
    {
        IReadOnlyList<int> persons = [.. meaning.People.Select(person => numbers[person.Root]).Distinct()];
        return new(words.SpanOf(mention.First, mention.Last), mention.Kind, persons, meaning.Reason, meaning.Confidence);
    }

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

    private Resolution Resolve(int i) => mentions[i].Kind switch
    {
        MentionKind.Name => Named(mentions[i], names[i]),
        MentionKind.Description => Described(mentions[i]),
        MentionKind.Group => groups.Resolve(mentions[i]),
        MentionKind.Own => Resolution.Unknown,
        _ => pronouns.Resolve(mentions[i]),
    };

    private Resolution Named(RawMention mention, Resolution resolution)
    {
        var person = resolution.People[0];
        descriptions.DescribeNamed(person, mention);
        lead.NamedBy(mention, person)?.Become(person);
        return resolution;
    }

    private Resolution Described(RawMention mention)
    {
        var resolution = descriptions.Resolve(mention);
        if (resolution is { Reason: MentionReason.Introduced, One: { } person })
            lead.Introduce(mention, person);
        return resolution;
    }

    private void See(int i)
    {
        var (mention, meaning) = (mentions[i], read.Meaning(i));
        if (meaning.People.Count == 0 || mention.Kind == MentionKind.Relative)
            return;
        var tellsGender = mention.Count == 1 && meaning.People.Count == 1 && meaning.Confidence > SureGender;
        foreach (var person in meaning.People.Select(person => person.Root))
        {
            person.Mentions++;
            if (tellsGender)
                person.Learn(mention.Gender);
        }

        See(mention, meaning);
    }

    private void See(RawMention mention, Resolution meaning) =>
        focus.See(new(meaning.People, mention, words.Sentence(mention.Head), speakers.At(mention.First)));

    private void Join(int i)
    {
        if (enumerations.EndingWith(i) is not { } group)
            return;
        joined.Add(group);
        See(group.Mention, group.Meaning);
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
                (next, sentence) = (read.Meaning(i).People[0], own);
            else if (next is not null && sentence == own && MayMeanAhead(i, next))
                read.Settle(i, Resolution.Of(next, MentionReason.Ahead, 0.5));
        }
    }

    private bool MayMeanAhead(int i, Individual next)
    {
        var isOpen = mentions[i] is { Kind: MentionKind.Pronoun, Count: 1 } && read.Meaning(i).People.Count == 0;
        return isOpen && next.MayBe(mentions[i].Gender) && speakers.At(mentions[i].First) < 0;
    }

    private void ResolveOwn()
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != MentionKind.Own || speakers.SpeakerSpanAt(mentions[i].First) is not { } span)
                continue;
            var speaker = read.MeaningAt(words.IndexAt(Math.Max(0, span.End - 1)));
            if (speaker.People.Count > 0 && (mentions[i].Count == 1) == (speaker.People is [{ Count: 1 }]))
                read.Settle(i, new(speaker.People, MentionReason.Speaker, 0.9 * speaker.Confidence));
        }
    }
}

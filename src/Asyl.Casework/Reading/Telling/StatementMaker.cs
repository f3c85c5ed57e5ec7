using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Saying;
using Asyl.Casework.Reading.Triggers;
using Asyl.Casework.Reading.Triggers.Learned;
using Asyl.Casework.Reading.When;
using Asyl.Casework.Reading.Who;
using Asyl.Casework.Data;
using Asyl.Language.Dates;
using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading.Telling;

/// <summary>
/// Makes statements of the triggers of a report. Enters: the layers of the report, sentence by sentence. Leaves: statements in the order of
/// their words. Never: a statement whose passage is not in the text word for word.
/// </summary>
internal sealed class StatementMaker(string reportId, string keptSha256, ReportText report, ReportLayers layers)
{
    private readonly List<(Statement Statement, int Sentence)> made = [];

    public static IReadOnlyList<Statement> Make(string reportId, string keptSha256, ReportText report, ReportLayers layers)
    {
        var maker = new StatementMaker(reportId, keptSha256, report, layers);
        var telling = Enumerable.Range(0, report.Sentences.Length).Where(at => MayTell(report.Sentences[at]))
            .Select(at => (At: at, Places: new ItemPlaces(report.Sentences[at]))).Where(entry => entry.Places.MayTell || maker.Judge(entry.At, []).Tells).ToList();
        var trees = ParsedSentences.Of(report, layers.Names, [.. telling.Select(entry => entry.At)]);
        foreach (var (at, places) in telling)
            maker.Read(at, places, [.. trees[report.Sentences[at].Span.Start]]);
        return new DateStory(report).Complete(maker.made);
    }

    private static bool MayTell(Sentence sentence) => !(sentence.Words is [.., { Lower: "?" }] && sentence.Words.Length < 11) && sentence.Zone != Zone.Frontmatter;

    private TriggerJudge Judge(int at, IReadOnlyList<TriggerMatch> matches) => new(report.Sentences[at], layers.Names[at], layers.Mentions[at], matches);

    private void Read(int at, ItemPlaces places, IReadOnlyList<SentenceTree> trees)
    {
        var found = new TriggerMatcher(report.Sentences[at], places, layers.Names[at], layers.Mentions[at], trees).Find();
        var matches = Grounds.Without(report.Sentences[at], Judge(at, found).Judged(trees));
        var finder = new SubjectFinder(report.Sentences[at], layers.Mentions[at]);
        var paths = new RolePaths(report.Sentences[at], layers.Mentions[at], trees);
        foreach (var match in matches)
        {
            if (Subject(at, finder, paths, match) is not { } subject)
                continue;
            made.Add((Statement(at, match, matches, subject.Mention, subject.People) with { Confidence = subject.Confidence, IsOwn = subject.IsOwn }, at));
        }
    }

    private Statement Statement(int at, TriggerMatch match, IReadOnlyList<TriggerMatch> all, PersonMention? mention, IReadOnlyList<string> people)
    {
        var (sentence, names, speech) = (report.Sentences[at], layers.Names[at], layers.Speech[at].Where(said => said.Says(match)).ToList());
        var date = DateChooser.Choose(sentence, match, all);
        var governor = Governor.Find(sentence, match);
        var words = PassageCutter.Cut(sentence, match, mention, date, governor);
        var passage = Passage.Of(report.Text, sentence.SpanOf(words.First, words.Last));
        var place = PlaceFinder.Find(sentence, names, match);
        var details = new DetailFinder(sentence, names).Find(match, (Math.Max(0, Math.Min(words.First, match.First - 12 - Clauses.Aside(sentence, match.First))), Math.Min(sentence.Words.Length - 1, Math.Max(words.Last, match.Last + 6))));
        if (place.From.Length > 0)
            details["from"] = place.From;
        if (place.To.Length > 0)
            details["to"] = place.To;
        return new()
        {
            Id = Ids.Statement(reportId, keptSha256, passage, match.Trigger.Event, people),
            Event = match.Trigger.Event,
            People = people,
            Date = date is null ? Edtf.Unknown : DateChooser.IsBefore(sentence, match, date) ? Edtf.Days(null, date.Date.Last) : date.Date,
            DateWritten = date?.Text ?? "",
            Place = place.Place,
            Country = place.Country,
            Details = details,
            Certainty = CertaintyReader.Read(sentence, match, speech, isTakenBack: governor >= 0),
            Voice = VoiceReader.Read(sentence, names, layers.Mentions[at], match, speech),
            Zone = sentence.Zone,
            Passage = passage,
        };
    }

    // Null: nobody can be named and the event is somebody's; such words stay unread rather than wrong.
    private (PersonMention? Mention, IReadOnlyList<string> People, double Confidence, bool IsOwn)? Subject(int at, SubjectFinder finder, RolePaths paths, TriggerMatch match)
    {
        if (match.Trigger.Who == Side.None || !EventTypes.Of(match.Trigger.Event).HasSubject)
            return (null, [], Confidence.Of(null, null, null), false);
        var byPath = paths.Find(match);
        if (byPath is null && finder.IsThing(match))
            return null;
        var near = finder.Find(match);
        var mention = byPath ?? near;
        var speaking = mention is { Kind: MentionKind.Own } ? Speaking(at, mention.First) : [];
        if (mention is { Kind: MentionKind.Own, People.Count: 0 })
            mention = mention with { People = speaking };
        var isNarrator = mention is { Kind: MentionKind.Own, IsPossessive: false } && speaking.Count == 0;
        var isOwn = mention is { Kind: MentionKind.Own, People.Count: 0 };

        // "Her lawyer appealed": a step taken for her.
        if (mention is { IsOfficer: true } && match.Trigger.Who == Side.Doer && Words.List("event_for_client").Contains(match.Trigger.Event) && layers.Topic(at) is { Count: > 0 } client)
            return (null, Names(client), Confidence.Of(null, null, null), false);
        if (mention is not null && !isOwn)
            return mention.IsCrowd || (mention.IsOfficer && !IsSuffering(mention, byPath, match)) ? null : (mention, Names(mention.People), Confidence.Of(byPath, near, mention), isNarrator);
        if (!isOwn && HasOtherSubject(at, finder, match))
            return null;
        var topic = Living(layers.Topic(at), at);
        return topic.Count == 0 && layers.Book.People.Any(person => !person.IsOfficer) ? null : (null, Names(topic), Confidence.Of(null, null, null), isNarrator);
    }

    // A sentence that names nobody does not go on about somebody just told to have died: it goes back to whom the story is about.
    private IReadOnlyList<PersonEntry> Living(IReadOnlyList<PersonEntry> topic, int at)
    {
        var main = layers.Story.Main(at);
        return topic is [var one] && main is [var other] && one != other && made.Exists(told => told.Statement.Event is "death" && told.Statement.People.Contains(one.Name, StringComparer.Ordinal) && told.Statement.Certainty is Certainty.Asserted or Certainty.Attributed)
            ? main : topic;
    }

    // "The lawyer X was arrested": what the grammar says is done to an officer happened to him.
    private static bool IsSuffering(PersonMention mention, PersonMention? byPath, TriggerMatch match) => mention == byPath && match.Trigger.Who == Side.Patient;

    // "the ministry told reporters", "the engine died": the story does not stand in for them.
    private bool HasOtherSubject(int at, SubjectFinder finder, TriggerMatch match) => match.Trigger.Who switch
    {
        Side.Before => match.First > 1 && report.Sentences[at].Lower(match.First) is not ("press" or "news" or "video"),
        Side.Doer => match.Trigger.Event is not "appeal_filed" && finder.HasOtherSubject(match.First),
        _ => false,
    };

    private IReadOnlyList<PersonEntry> Speaking(int at, int word) =>
        layers.Speech[at].LastOrDefault(said => said.Covers(word) && said.Person is { IsOfficer: false })?.Person is { } person ? [person] : [];

    private static IReadOnlyList<string> Names(IReadOnlyList<PersonEntry> people) => [.. people.Select(person => person.Name).Distinct(StringComparer.Ordinal)];
}

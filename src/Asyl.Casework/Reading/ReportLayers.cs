using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Saying;
using Asyl.Casework.Reading.Who;

namespace Asyl.Casework.Reading;

/// <summary>What is known of each sentence before triggers are looked for: names, people, speech.</summary>
internal sealed record ReportLayers(PersonBook Book, SentenceNames[] Names, IReadOnlyList<PersonMention>[] Mentions, IReadOnlyList<Speech>[] Speech, IReadOnlyList<Quote> Quotes, Story Story)
{
    public static ReportLayers Of(ReportText report)
    {
        var (book, names) = NameReader.Read(report.Sentences, report.Layout.Outlet, report.Layout.Publisher);
        RoleFinder.Learn(report.Sentences, names);
        foreach (var person in book.People)
            person.LearnSexOfName();
        TurnReader.FindReporters(report.Sentences, book);
        var story = new Story(report.Sentences, names, book, report.Text);
        var mentions = MentionReader.Read(report.Sentences, names, story);
        var (speech, quotes) = SpeechReader.Read(report, names, mentions, TurnReader.Read(report.Sentences, book, story));
        return new(book, names, mentions, speech, quotes, story);
    }

    /// <summary>Whom a sentence that names nobody is about: whom the last sentences spoke of, else whom the story is about.</summary>
    public IReadOnlyList<PersonEntry> Topic(int sentence)
    {
        for (var at = sentence; at >= Math.Max(Story.EntryStart(sentence), sentence - 3); at--)
        {
            var spoken = Mentions[at].Where(mention => mention is { IsOfficer: false, People.Count: > 0 }).ToList();
            if (spoken.Count > 0)
                return (spoken.Find(mention => !mention.IsPossessive) ?? spoken[0]).People;
        }

        return Story.Main(sentence);
    }
}

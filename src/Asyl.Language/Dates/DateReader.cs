using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>
/// Finds expressions of time and says what they mean. Enters: a text, its sentences in order, and the day of publication as far as it is known.
/// Leaves: mentions in order, none overlapping. Never: a date that nothing anchors.
/// </summary>
/// <remarks>
/// What hangs on publication follows from it: a day, an interval, or unknown. What hangs on the story hangs on the date told last;
/// a month without its year takes the story's while the story goes on (<see cref="StoryThread"/>).
/// </remarks>
public static class DateReader
{
    // A publication outside these years is a slip of the pen, and nothing hangs on it.
    private const int FirstPress = 1400;
    private const int LastPress = 2999;

    public static IReadOnlyList<DateMention> Read(string text, IReadOnlyList<Span> sentences, Edtf published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        var mentions = new List<DateMention>();
        var story = new Story();
        if (published.First?.Year is < FirstPress or > LastPress || published.Last?.Year is < FirstPress or > LastPress)
            published = Edtf.Unknown;
        var maker = new MentionMaker(text, published, story);
        var teller = new StoryTeller(story, published);
        var paragraph = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (i > 0 && text.AsSpan(sentences[i - 1].End, Math.Max(0, sentences[i].Start - sentences[i - 1].End)).Contains('\n'))
                paragraph++;
            ReadSentence(text, new(i, paragraph, sentences[i]), maker, teller, mentions);
        }

        return mentions;
    }

    private static void ReadSentence(string text, Place place, MentionMaker maker, StoryTeller teller, List<DateMention> mentions)
    {
        var sentence = new TimeSentence(text, place.Span);
        var end = -2;
        foreach (var read in TimeGrammar.Read(sentence))
        {
            var expression = teller.InEra(read);
            var occurrence = new Occurrence(expression, sentence, TenseReader.Read(sentence, expression), place)
            {
                IsApposed = expression.From == end + 1 && sentence.IsMark(end, ','),
            };
            var mention = maker.Make(occurrence);
            teller.Tell(occurrence, mention.Date);
            mentions.Add(mention);
            end = expression.To;
        }
    }
}

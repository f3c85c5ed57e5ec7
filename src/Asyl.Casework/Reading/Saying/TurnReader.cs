using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Who;

namespace Asyl.Casework.Reading.Saying;

/// <summary>
/// Tells whose turn it is in a transcript ("TABE: They took me.") or an interview of questions and answers. Enters: sentences and people.
/// Leaves: the speaker of each sentence; null where the report itself speaks, or its presenter or reporter.
/// </summary>
internal static class TurnReader
{
    public static PersonEntry?[] Read(Sentence[] sentences, PersonBook book, Story story)
    {
        var turns = new PersonEntry?[sentences.Length];
        PersonEntry? speaker = null;
        for (var at = 0; at < sentences.Length; at++)
        {
            if (Label(sentences[at]) is { } label)
                speaker = Labelled(book, label);
            else if (at > 0 && sentences[at].Paragraph != sentences[at - 1].Paragraph && !story.IsInterview)
                speaker = null;
            turns[at] = story.IsInterview ? Answer(sentences, at, story) : speaker;
        }

        return [.. turns.Select(turn => turn is { IsReporter: true } ? null : turn)];
    }

    /// <summary>Marks those who have a turn and never say "I": they tell the report and nothing in it happens to them.</summary>
    public static void FindReporters(Sentence[] sentences, PersonBook book)
    {
        PersonEntry? speaker = null;
        var (speaking, own) = (new HashSet<PersonEntry>(), new HashSet<PersonEntry>());
        foreach (var sentence in sentences)
        {
            if (Label(sentence) is { } label)
                speaker = Labelled(book, label);
            if (speaker is null)
                continue;
            speaking.Add(speaker);
            if (sentence.Words.Any(word => word.Lower is "i" or "my" or "me" or "we"))
                own.Add(speaker);
        }

        foreach (var reporter in speaking.Except(own))
            reporter.IsReporter = true;
    }

    // Labels in capitals often lose their accents: "KABORE" is Kaboré.
    private static PersonEntry? Labelled(PersonBook book, string label) =>
        book.People.FirstOrDefault(person => Plain(label).StartsWith(Plain(person.Tokens[^1])[..^(person.Tokens[^1].All(char.IsAscii) ? 0 : 1)], StringComparison.OrdinalIgnoreCase) && Math.Abs(label.Length - person.Tokens[^1].Length) < 2);

    private static string Plain(string name) => string.Concat(name.Select(c => char.IsAscii(c) ? c : 'e'));

    // "TABE:", "MS TABE:", "PRESENTER:": capitals before a colon at the head of a paragraph; the last word names the speaker.
    private static string? Label(Sentence sentence)
    {
        var last = -1;
        for (var at = 0; at < Math.Min(9, sentence.Words.Length); at++)
        {
            if (sentence.Lower(at) is ":")
                return last >= 0 ? sentence.Words[last].Text : null;
            if (sentence.Words[at].IsAllCaps && last == at - 1)
                last = at;
            else if (last < 0 || (last == at - 1 && sentence.Lower(at) is not ("(" or ",")))
                return null;
        }

        return null;
    }

    // A paragraph that says "I" or "my", or that stands between questions, is an answer.
    private static PersonEntry? Answer(Sentence[] sentences, int at, Story story)
    {
        var paragraph = sentences.Where(sentence => sentence.Paragraph == sentences[at].Paragraph).ToList();
        var isQuestion = paragraph.Exists(sentence => sentence.Words.Any(word => Words.List("pronoun_you").Contains(word.Lower)) || sentence.Words[^1].Lower is "?");
        var isAnswer = paragraph.Exists(sentence => sentence.Words.Any(word => Words.List("pronoun_own").Contains(word.Lower)));
        return isAnswer && !(isQuestion && !paragraph.Exists(sentence => sentence.Words.Any(word => word.Lower is "i" or "my"))) && story.Main(at) is [var main] ? main : null;
    }
}

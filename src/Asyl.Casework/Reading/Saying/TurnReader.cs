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
                speaker = book.People.FirstOrDefault(person => person.Roles.Count == 0 && string.Equals(person.Tokens[^1], label, StringComparison.OrdinalIgnoreCase));
            else if (at > 0 && sentences[at].Paragraph != sentences[at - 1].Paragraph && !story.IsInterview)
                speaker = null;
            turns[at] = story.IsInterview ? Answer(sentences, at, story) : speaker;
        }

        return story.IsInterview ? turns : WithoutReporters(sentences, turns);
    }

    // Who never says "I" in all their turns tells the report.
    private static PersonEntry?[] WithoutReporters(Sentence[] sentences, PersonEntry?[] turns)
    {
        var witnesses = turns.Where((speaker, at) => speaker is not null && sentences[at].Words.Any(word => Words.List("pronoun_own").Contains(word.Lower))).ToHashSet();
        return [.. turns.Select(speaker => witnesses.Contains(speaker) ? speaker : null)];
    }

    // "TABE:", "MS TABE:", "PRESENTER:": capitals before a colon at the head of a paragraph; the last word names the speaker.
    private static string? Label(Sentence sentence)
    {
        for (var at = 0; at < Math.Min(5, sentence.Words.Length); at++)
        {
            if (sentence.Lower(at) is ":" && at > 0)
                return sentence.Words[at - 1].Text;
            if (!sentence.Words[at].IsAllCaps)
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

using System.Collections.Frozen;
using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>
/// Whether a sentence goes on with a story whose year was said before. In the same paragraph it does unless it brings in somebody new;
/// in the next paragraph only when it takes up a person of the story, by name or pronoun, at its beginning.
/// </summary>
internal static class StoryThread
{
    private const int Near = 6;
    private const int ShortestName = 4;
    private const int LongestSentence = 2000;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = Table.Rows("Dates/story-en.tsv")
        .ToFrozenDictionary(row => row[0], row => string.Join(' ', row[1..]), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool GoesOn(Occurrence occurrence, Story story, string text)
    {
        var place = occurrence.Place;
        if (!story.Year.IsKnown || place.Sentence - story.YearSentence > Near)
            return false;
        if (place.Sentence == story.YearSentence)
            return true;
        if (place.Paragraph == story.YearParagraph)
            return !BringsSomebodyNew(occurrence);
        return place.Paragraph == story.YearParagraph + 1 && IsFineEnough(story.Year) && TakesUp(occurrence, story, text);
    }

    private static bool IsFineEnough(Edtf date) => date.First is { } first && date.Last is { } last && last.DayNumber - first.DayNumber <= 31;

    // "In October, two other men were arrested": the time first, then somebody unknown, and nobody known acted on.
    private static bool BringsSomebodyNew(Occurrence occurrence)
    {
        var (sentence, expression) = (occurrence.Sentence, occurrence.Expression);
        if (expression.From > 1)
            return false;
        var subject = sentence.IsMark(expression.To, ',') ? expression.To + 1 : expression.To;
        if (Does(sentence, subject) != "anew")
            return false;
        for (var at = subject; at < Math.Min(sentence.Count, subject + 40); at++)
        {
            if (Does(sentence, at).EndsWith("object", StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static bool TakesUp(Occurrence occurrence, Story story, string text)
    {
        var (sentence, expression) = (occurrence.Sentence, occurrence.Expression);
        for (var (at, seen) = (0, 0); at < sentence.Count && seen < Near; at++)
        {
            if (!sentence.IsWord(at) || (at >= expression.From && at < expression.To))
                continue;
            seen++;
            if (Does(sentence, at).StartsWith("resume", StringComparison.Ordinal) || IsNamedBefore(sentence, at, story, text))
                return true;
            if (Does(sentence, at) == "anew")
                return false;
        }

        return false;
    }

    private static bool IsNamedBefore(TimeSentence sentence, int at, Story story, string text)
    {
        var name = sentence.Text(at);
        var mayBeName = name.Length >= ShortestName && sentence.IsCapital(at) && sentence.Is(at, TimeWordKind.None);
        if (!mayBeName || sentence.Is(at - 1, TimeWordKind.Link))
            return false;
        var told = text.AsSpan(story.YearSpan.Start, Math.Min(story.YearSpan.Length, LongestSentence));
        var found = told.IndexOf(name, StringComparison.Ordinal);
        return found > 0 && !IsBehindPlaceWord(told[..found]);
    }

    // "in Strelsau", "to Ruritania".
    private static bool IsBehindPlaceWord(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return TimeWords.Find(before[(before.LastIndexOf(' ') + 1)..]) is { Kind: TimeWordKind.Link, Value: "in" or "to" or "from" or "of" or "at" };
    }

    private static string Does(TimeSentence sentence, int at) =>
        sentence.Text(at) is { IsEmpty: false } word && Words.TryGetValue(word, out var does) ? does : "";
}

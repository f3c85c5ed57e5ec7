using Asyl.Casework.Reading.Triggers;
using Asyl.Casework.Reading.Who;
using Asyl.Language.Dates;

namespace Asyl.Casework.Reading.Telling;

/// <summary>
/// Cuts the words that carry a happening out of its sentence: its clause, with the person and the date where they are near.
/// Never: more than <see cref="Longest"/> characters.
/// </summary>
internal static class PassageCutter
{
    private const int Comfortable = 160;
    private const int Longest = 380;

    /// <summary>The first and the last word of the passage.</summary>
    public static (int First, int Last) Cut(Sentence sentence, TriggerMatch match, PersonMention? who, DateMention? date, int governor)
    {
        var (first, last) = (match.First, match.Last);
        foreach (var word in match.Linked.Where(word => Length(sentence, Math.Min(first, word), Math.Max(last, word)) <= Comfortable))
            (first, last) = (Math.Min(first, word), Math.Max(last, word));
        if (who is not null && Length(sentence, Math.Min(first, who.First), Math.Max(last, who.Last)) <= Comfortable)
            (first, last) = (Math.Min(first, who.First), Math.Max(last, who.Last));
        (first, last) = Grow(sentence, first, last);
        if (date is not null && sentence.Span.Contains(date.Span))
        {
            var (from, to) = (Math.Min(first, sentence.WordAt(date.Span.Start)), Math.Max(last, sentence.WordAt(date.Span.End - 1)));
            if (to < sentence.Words.Length && Length(sentence, from, to) <= Comfortable)
                (first, last) = (from, to);
        }

        if (governor >= 0 && governor < first)
            first = governor; // what takes the words back belongs to them
        while (Length(sentence, first, last) > Longest && last > match.Last)
            last--;
        while (Length(sentence, first, last) > Longest && first < match.First)
            first++;
        return (first, last);
    }

    private static (int First, int Last) Grow(Sentence sentence, int first, int last)
    {
        while (first > 0 && !Clauses.Parts(sentence, first - 1) && Length(sentence, first - 1, last) <= Comfortable)
            first--;
        while (last + 1 < sentence.Words.Length && (!Clauses.Parts(sentence, last + 1) || sentence.Lower(last + 1) is "after" or "because" or "when") && Length(sentence, first, last + 1) <= Comfortable)
            last++;
        return (first, last);
    }

    private static int Length(Sentence sentence, int first, int last) => sentence.SpanOf(first, last).Length;
}

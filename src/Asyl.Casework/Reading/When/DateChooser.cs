using Asyl.Casework.Reading.Triggers;
using Asyl.Language.Dates;

namespace Asyl.Casework.Reading.When;

/// <summary>Says when a happening was: the nearest date of its clause, or none. Never: a date from another sentence as if it were written here.</summary>
internal static class DateChooser
{
    private const int Farthest = 20;

    public static DateMention? Choose(Sentence sentence, TriggerMatch match, IReadOnlyList<TriggerMatch> others)
    {
        DateMention? best = null;
        var least = Farthest + 1;
        foreach (var date in sentence.Dates.Where(date => date.Date.IsKnown && date.TimexType is not ("DURATION" or "SET")))
        {
            var cost = Cost(sentence, match, others, date);
            if (cost < least)
                (best, least) = (date, cost);
        }

        return best;
    }

    /// <summary>"was arrested in May, after crossing the border": what is told so had happened by then. What was on a day may be of that day.</summary>
    public static bool IsBefore(Sentence sentence, TriggerMatch match, DateMention date) => !date.Date.IsDay &&
        sentence.Lower(match.First - 1) is "after" or "having" && sentence.Words[match.First].Lower.EndsWith("ing", StringComparison.Ordinal) && sentence.WordAt(date.Span.End - 1) < match.First - 1;

    // "to the airport in Almaty, Kazakhstan's former capital, on June 3": what stands between the commas says only what the place or person is.
    private static int? AppositionEnd(Sentence sentence, int comma, int limit)
    {
        if (sentence.Lower(comma) is not ",")
            return null;
        var isNoun = sentence.Lower(comma + 1) is "a" or "an" or "the" or "his" or "her" || sentence.Words[comma + 1].IsCapital;
        for (var at = comma + 1; isNoun && at < Math.Min(limit, comma + 9); at++)
        {
            if (sentence.Lower(at) is ",")
                return at;
            if (Clauses.Parts(sentence, at) || Words.List("be").Contains(sentence.Lower(at)) && !sentence.Words[at].IsPossessiveEnding || Words.List("have").Contains(sentence.Lower(at)) || sentence.DateAt(at) is not null)
                return null;
        }

        return null;
    }

    // "X, who had driven him on 8 January, was fined": the date stays inside the commas.
    private static bool IsInRelativeClause(Sentence sentence, int date, int from, int to)
    {
        if (!Enumerable.Range(from, to - from).Any(at => sentence.Lower(at) is ","))
            return false;
        for (var at = date - 1; at > 0 && sentence.Lower(at) is not ","; at--)
        {
            if (sentence.Lower(at) is "who" or "which" or "whom" or "whose" or "where" && sentence.Lower(at - 1) is ",")
                return true;
        }

        return false;
    }

    // "said on Saturday that …", "…, her lawyer said on Tuesday": the day of telling is not the day it happened.
    private static bool IsDayOfTelling(Sentence sentence, TriggerMatch match, int first, int last)
    {
        if (Words.List("event_in_court").Contains(match.Trigger.Event))
            return false;
        var verb = sentence.Lower(first - 1) is "on" or "in" or "late" or "early" ? first - 2 : first - 1;
        var isTelling = Words.List("say").Contains(sentence.Lower(verb)) && sentence.Lower(verb) is not ("hear" or "heard") && !match.Used.Contains(verb);
        return isTelling && (last < match.First ? sentence.Lower(last + 1) is "that" : verb > match.Last);
    }

    private static int Cost(Sentence sentence, TriggerMatch match, IReadOnlyList<TriggerMatch> others, DateMention date)
    {
        var (first, last) = (sentence.WordAt(date.Span.Start), sentence.WordAt(date.Span.End - 1));
        var (from, to) = last < match.First ? (last + 1, match.First) : (match.End + 1, first);
        if (to <= from)
            return 0;
        var cost = to - from;
        if (from > last && IsInRelativeClause(sentence, first, from, to))
            return Farthest + 1;
        if (IsDayOfTelling(sentence, match, first, last))
            return Farthest + 1;
        var frames = first < 2 || (first < 4 && sentence.Lower(last + 1) is "," or "a" or "the");
        for (var at = from; at < to; at++)
        {
            if (AppositionEnd(sentence, at, to) is { } end)
            {
                cost -= end - at - 1;
                at = end;
                continue;
            }

            if (Clauses.Ends(sentence.Words[at]))
                cost += first < 4 && sentence.Lower(at) is ":" or "-" or "–" or "—" ? 0 : 12;
            else if (Clauses.Parts(sentence, at))
                cost += frames ? 1 : sentence.Lower(at) is "," ? 7 : 5;
        }

        if (frames)
            return Math.Min(cost / 2, Farthest);
        return cost + (others.Any(other => other != match && other.First >= from && other.Last < to) ? 8 : 0);
    }
}

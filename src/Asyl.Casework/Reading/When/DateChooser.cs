using Asyl.Casework.Reading.Triggers;
using Asyl.Language.Dates;

namespace Asyl.Casework.Reading.When;

/// <summary>Says when a happening was: the nearest date of its clause, or none. Never: a date from another sentence as if it were written here.</summary>
internal static class DateChooser
{
    private const int Farthest = 16;

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

    private static int Cost(Sentence sentence, TriggerMatch match, IReadOnlyList<TriggerMatch> others, DateMention date)
    {
        var (first, last) = (sentence.WordAt(date.Span.Start), sentence.WordAt(date.Span.End - 1));
        var (from, to) = last < match.First ? (last + 1, match.First) : (match.Last + 1, first);
        if (to <= from)
            return 0;
        var cost = to - from;
        var frames = first < 4 && sentence.Lower(last + 1) is "," or "a" or "the";
        for (var at = from; at < to; at++)
        {
            if (Clauses.Ends(sentence.Words[at]))
                cost += first < 4 && sentence.Lower(at) is ":" or "-" or "–" or "—" ? 0 : 12;
            else if (Clauses.Parts(sentence, at))
                cost += frames ? 1 : sentence.Lower(at) is "," ? 4 : 5;
        }

        if (frames)
            return Math.Min(cost / 2, Farthest);
        return cost + (others.Any(other => other != match && other.First >= from && other.Last < to) ? 8 : 0);
    }
}

using System.Globalization;

namespace Asyl.Casework.Reading.Telling;

/// <summary>How many people an estimate counts: <c>number</c>, or <c>min</c> and <c>max</c> of a range; <c>bound</c> ("at least", "at most", "about") where it is not exact; <c>population</c>, the words for those counted.</summary>
internal static class PopulationCount
{
    private const int LongestName = 5;

    private static readonly (string Words, string Bound)[] Bounds =
    [
        .. Words.List("count_at_least").Select(words => (words, "at least")), .. Words.List("count_at_most").Select(words => (words, "at most")), .. Words.List("count_about").Select(words => (words, "about")),
    ];

    /// <summary>Adds the first count between two words to the details of an estimate.</summary>
    public static void AddTo(IDictionary<string, string> details, Sentence sentence, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (sentence.DateAt(at) is not null || Amounts.Length(sentence, at) is not null || Amounts.Count(sentence, at) is not { } count || sentence.Lower(count.Last + 1) is "%" or "percent" or "per" or "km" or "years")
                continue;
            var end = count;
            if (sentence.Lower(count.Last + 1) is "to" or "and" or "-" or "–" && Amounts.Count(sentence, count.Last + 2) is { } highest && highest.Value > count.Value)
            {
                (details["min"], details["max"]) = (Written(count.Value), Written(highest.Value));
                end = highest;
            }
            else
            {
                details["number"] = Written(count.Value);
                if (BoundBefore(sentence, at) is { Length: > 0 } bound)
                    details["bound"] = bound;
            }

            if (Population(sentence, end.Last + 1) is { Length: > 0 } population)
                details["population"] = population;
            return;
        }
    }

    private static string Written(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string BoundBefore(Sentence sentence, int at) =>
        Array.Find(Bounds, bound => Enumerable.Range(0, Parts(bound.Words).Length).All(i => sentence.Lower(at - Parts(bound.Words).Length + i) == Parts(bound.Words)[i])).Bound ?? "";

    private static string[] Parts(string words) => words.Split('_');

    // "Uyghurs and other Muslims", "people of the region": up to a verb or a mark.
    private static string Population(Sentence sentence, int first)
    {
        if (sentence.Lower(first) is "of")
            first++;
        var last = first;
        while (last < sentence.Words.Length && last - first < LongestName && sentence.Words[last].IsWord && !Ends(sentence, last))
            last++;
        return last > first ? sentence.Written(first, last - 1) : "";
    }

    private static bool Ends(Sentence sentence, int at) =>
        Words.List("be").Contains(sentence.Lower(at)) || Words.List("have").Contains(sentence.Lower(at)) || Words.List("auxiliary").Contains(sentence.Lower(at)) || Words.List("preposition").Contains(sentence.Lower(at))
        || Words.List("clause_break").Contains(sentence.Lower(at)) || Words.List("adverb").Contains(sentence.Lower(at)) || Inflection.IsPast(sentence.Lower(at)) || sentence.DateAt(at) is not null;
}

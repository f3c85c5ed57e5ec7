using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>
/// Pairs what "respectively" deals out. Enters: words and mentions. Leaves: a share for each of the people listed before, in order.
/// Never: pairs where the numbers of people and shares differ.
/// </summary>
internal static class Respectively
{
    private const int Reach = 60;
    private const int LongestShare = 8;
    private const int LongestGap = 5;

    public static IReadOnlyList<Pairing> Read(TextWords words, IReadOnlyList<RawMention> mentions)
    {
        var pairings = new List<Pairing>();
        for (var at = 0; at < words.Count; at++)
        {
            if (words.At(at) is "respectively")
                Pair(words, mentions, at, pairings);
        }

        return pairings;
    }

    private static void Pair(TextWords words, IReadOnlyList<RawMention> mentions, int at, List<Pairing> pairings)
    {
        var people = Listed(words, mentions, at);
        if (people.Count < 2 || Shares(words, at, people.Count, people[^1].Last) is not { } shares)
            return;
        for (var i = 0; i < people.Count; i++)
            pairings.Add(new(words.SpanOf(people[i].First, people[i].Last), words.SpanOf(shares[i].First, shares[i].Last)));
    }

    // The last list of names or descriptions before it: only commas, ages and "and" stand between its members.
    private static List<RawMention> Listed(TextWords words, IReadOnlyList<RawMention> mentions, int at)
    {
        var list = new List<RawMention>();
        var found = new List<RawMention>();
        foreach (var mention in Near(words, mentions, at))
        {
            if (list.Count > 0 && !IsListed(words, list[^1].Last + 1, mention.First))
                list.Clear();
            list.Add(mention);
            if (list.Count > 1 && (list.Count > found.Count || found[0] != list[0]))
                found = [.. list];
        }

        return found;
    }

    private static IEnumerable<RawMention> Near(TextWords words, IReadOnlyList<RawMention> mentions, int at)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Last < at - Reach ? (middle + 1, high) : (low, middle);
        }

        for (; low < mentions.Count && mentions[low].Last < at; low++)
        {
            var isPerson = mentions[low] is { Kind: MentionKind.Name or MentionKind.Description, IsPossessive: false };
            if (isPerson && words.SameSentence(mentions[low].Head, at))
                yield return mentions[low];
        }
    }

    private static bool IsListed(TextWords words, int from, int to) =>
        to > from && to - from <= LongestGap && Enumerable.Range(from, to - from).All(at => MayStandBetween(words, at));

    private static bool MayStandBetween(TextWords words, int at) =>
        words.At(at) is "," or "and" or "(" or ")" || words[at].Kind == TokenKind.Number;

    // Backwards from "respectively": a share ends at each comma and "and"; the first one begins like the others, with a number or an article.
    private static List<Phrase>? Shares(TextWords words, int at, int count, int people)
    {
        var shares = new List<Phrase>();
        var last = words.At(at - 1) is "," ? at - 2 : at - 1;
        while (shares.Count < count - 1)
        {
            var first = last;
            while (first > people && words.At(first - 1) is not ("and" or ","))
                first--;
            if (first <= people + 1 || first > last)
                return null;
            shares.Add(new(first, last));
            last = words.At(first - 1) is "and" && words.At(first - 2) is "," ? first - 3 : first - 2;
        }

        if (FirstShare(words, last, people) is not { } share)
            return null;
        shares.Add(share);
        shares.Reverse();
        return shares;
    }

    private static Phrase? FirstShare(TextWords words, int last, int people)
    {
        for (var at = last; at > people && last - at < LongestShare; at--)
        {
            if (Opens(words, at) || words.Is(at - 1, FrameWords.Preposition, FrameWords.Auxiliary))
                return new(at, last);
        }

        return null;
    }

    private static bool Opens(TextWords words, int at)
    {
        var isNumber = words[at].Kind == TokenKind.Number || MentionWords.Number(words.At(at)) > 0;
        var opensName = words.Entity[at] >= 0 && words.Entity[at] != words.Entity[at - 1];
        return isNumber || opensName || words.Is(at, FrameWords.Article);
    }
}

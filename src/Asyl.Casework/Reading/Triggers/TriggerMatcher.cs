using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Who;
using Asyl.Language.Parsing;

namespace Asyl.Casework.Reading.Triggers;

/// <summary>
/// Finds triggers in a sentence. Enters: a sentence with its names, people and trees. Leaves: matches in order of words, no word used twice.
/// Never: a match across the end of a clause marked by a semicolon, a colon or a bracket.
/// </summary>
internal sealed class TriggerMatcher(Sentence sentence, ItemPlaces places, SentenceNames names, IReadOnlyList<PersonMention> people, IReadOnlyList<SentenceTree> trees)
{
    private const int FullWeight = 10;
    private const int LittleWeight = 3;

    private static readonly HashSet<string> Small = [.. Words.List("possessive"), .. Words.List("preposition"), .. Words.List("be"), .. Words.List("have"), .. Words.List("auxiliary"), .. Words.List("clause_break"), "a", "an", "the", "our", "my"];

    private readonly WordLinks links = new(sentence, trees);
    private readonly SubjectFinder subjects = new(sentence, people);
    private readonly List<int> used = [];
    private PersonMention? who;
    private int skipped;

    public IReadOnlyList<TriggerMatch> Find()
    {
        var taken = new bool[sentence.Words.Length];
        var trapped = new HashSet<(string Event, int Word)>();
        var chosen = new List<TriggerMatch>();
        foreach (var match in All().OrderByDescending(match => match.Weight).ThenBy(match => match.Trigger.Order).ThenBy(match => match.First))
        {
            if (match.Words.Any(at => taken[at] || trapped.Contains((match.Trigger.Event, at))))
                continue;
            if (match.Trigger is { IsTrap: true, Event.Length: > 0 })
            {
                trapped.UnionWith(match.Words.Select(at => (match.Trigger.Event, at)));
                continue;
            }

            foreach (var at in match.Words)
                taken[at] = !IsPeople(at) || match.Trigger.IsTrap;
            chosen.Add(match);
        }

        return [.. chosen.Where(match => !match.Trigger.IsTrap).OrderBy(match => match.First)];
    }

    private bool IsPeople(int at) => people.Any(mention => mention.First <= at && at <= mention.Last);

    private IEnumerable<TriggerMatch> All()
    {
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            foreach (var trigger in TriggerTable.For(sentence.Words[at].Lower))
            {
                if (Match(trigger, at) is { } match)
                    yield return match;
            }

            foreach (var trigger in TriggerTable.ForSlots())
            {
                if (Match(trigger, at) is { } match)
                    yield return match;
            }
        }
    }

    private TriggerMatch? Match(Trigger trigger, int at)
    {
        if (!places.MayFit(trigger))
            return null;
        used.Clear();
        (who, skipped) = (null, 0);
        if (!Fits(trigger.Items, 0, at) || !ContextFits(trigger) || (trigger.IsUnnamed && used.Exists(IsNamed)) || (trigger.IsPassive && IsStillToCome()) || LinkedTo(at, trigger) is not { } linked)
            return null;
        var match = new TriggerMatch(trigger, [.. used], linked, who, used.Concat(linked).Sum(Weight) - skipped);
        return !trigger.IsStrict || subjects.IsPassive(match) || subjects.HasObject(match) ? match : null;
    }

    // A name in a pattern's slot weighs as one word however long it is, "her" and "of" hardly anything.
    private int Weight(int word) => who is not null && who.First < word && word <= who.Last ? 0 : Small.Contains(sentence.Lower(word)) ? LittleWeight : FullWeight;

    // The words tied to the first one, the nearest of each kind; null where one is missing.
    private int[]? LinkedTo(int first, Trigger trigger)
    {
        if (trigger.Linked.Length == 0)
            return [];
        var found = new List<int>();
        foreach (var item in trigger.Linked)
        {
            var word = Enumerable.Range(0, sentence.Words.Length).Where(at => places.Fits(item, at) && !used.Contains(at) && links.Ties(first, at)).OrderBy(at => Math.Abs(at - first)).FirstOrDefault(-1);
            if (word < 0)
                return null;
            found.Add(word);
        }

        return [.. found];
    }

    // "her husband, NAME, was arrested", "NAME, her husband, was arrested".
    private bool IsNamed(int kin) => Words.List("kin").Contains(sentence.Lower(kin))
        && (IsPerson(kin + 1) || (sentence.Lower(kin + 1) is "," && IsPerson(kin + 2)) || (sentence.Lower(kin - 2) is "," && IsPerson(kin - 3)));

    private bool IsPerson(int at) => names.At(at) is { Person: not null };

    // "was to fly", "is to return": no passive.
    private bool IsStillToCome() => used.Count > 1 && used[1] > used[0] + 1 && sentence.Lower(used[1] - 1) is "to";

    private bool ContextFits(Trigger trigger)
    {
        if (trigger.Needs.Count > 0 && !sentence.Words.Any(word => trigger.Needs.Contains(word.Lower)) && !(trigger.Needs.Contains("country") && names.Runs.Any(run => run.Country.Length > 0)))
            return false;
        if (trigger.Without.Count == 0)
            return true;
        var (from, to) = Clauses.Around(sentence, used[0], used[^1]);
        return !sentence.Words[from..to].Any(word => trigger.Without.Contains(word.Lower));
    }

    private bool Fits(PatternItem[] items, int item, int at)
    {
        if (item == items.Length)
            return true;
        if (items[item].IsGap)
            return FitsBehindGap(items, item, at);
        return FitsHere(items, item, at) || (items[item].Optional && Fits(items, item + 1, at)) || (item > 0 && BehindDate(at) is { } behind && Fits(items, item, behind));
    }

    // "refused on 17 April to extradite him": a date parts nothing.
    private int? BehindDate(int at)
    {
        var date = sentence.DateAt(at) ?? (sentence.Lower(at) is "on" or "in" ? sentence.DateAt(at + 1) : null);
        return date is null ? null : sentence.WordAt(date.Span.End - 1) + 1;
    }

    private bool FitsBehindGap(PatternItem[] items, int item, int at)
    {
        for (var skip = 0; skip <= items[item].Gap && at < sentence.Words.Length; at++)
        {
            if (Fits(items, item + 1, at))
            {
                skipped += skip;
                return true;
            }

            if (Clauses.Ends(sentence.Words[at]))
                return false;
            skip += IsInside(at) ? 0 : 1;
        }

        return false;
    }

    // A name or a description of people is skipped as one word.
    private bool IsInside(int at) => names.At(at)?.Last > at || people.Any(mention => mention.First <= at && at < mention.Last);

    private bool FitsHere(PatternItem[] items, int item, int at)
    {
        if (at >= sentence.Words.Length)
            return false;
        var (before, whoBefore) = (used.Count, who);
        foreach (var last in Ends(items[item], at))
        {
            used.AddRange(Enumerable.Range(at, last - at + 1));
            if (Fits(items, item + 1, last + 1))
                return true;
            used.RemoveRange(before, used.Count - before);
            who = whoBefore;
        }

        return false;
    }

    private IEnumerable<int> Ends(PatternItem item, int at)
    {
        if (places.Fits(item, at))
            yield return at;
        if (item.Slots == Slots.None)
            yield break;
        if ((item.Slots & (Slots.Who | Slots.Person)) != Slots.None && people.FirstOrDefault(mention => mention.First == at && mention is { IsPossessive: false, IsOfficer: false }) is { } found)
        {
            if ((item.Slots & Slots.Who) != Slots.None)
                who ??= found;
            yield return found.Last;
        }

        if ((item.Slots & (Slots.Country | Slots.Place)) != Slots.None && names.PlaceStarting(at, (item.Slots & Slots.Place) == Slots.None) is { } place)
            yield return place;
        if ((item.Slots & Slots.Number) != Slots.None && Amounts.IsNumber(sentence, at))
            yield return at;
        if ((item.Slots & Slots.Length) != Slots.None && Amounts.Length(sentence, at) is { Iso: not "P1D" } length)
            yield return length.Last;
    }
}

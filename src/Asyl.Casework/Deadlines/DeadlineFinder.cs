using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.Law;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Deadlines;

/// <summary>
/// Finds the time limits in a case. Enters: a person's events and facts, the law of places on the days of the events. Leaves: limits by their last day,
/// those without one at the end. Never: a limit that runs from what only a report tells, or a last day where the law's length is not known.
/// </summary>
public static class DeadlineFinder
{
    /// <summary>The detail of a fact in which a person enters the day of service.</summary>
    public const string Served = "served";

    /// <summary>Of everybody with a case.</summary>
    public static IReadOnlyList<Deadline> Of(Casebook book) => InOrder(book.Cases.SelectMany(theCase => Find(book, theCase)));

    public static IReadOnlyList<Deadline> Of(Casebook book, ProtectionCase theCase) => InOrder(Find(book, theCase));

    private static IEnumerable<Deadline> Find(Casebook book, ProtectionCase theCase)
    {
        CaseEvent[] events = [.. Cases.InOrder.Of(book.EventsOf(theCase.Person).Where(e => Life.Happens(e) && !e.Date.IsYearless))];
        var (where, appeals) = (new Whereabouts([.. theCase.Positions.Where(position => position.Track == "location")]), new Appeals(events));
        return events.SelectMany(e => Started(book, theCase.Person, e, e.Basis == Basis.Accepted ? where.CountryOf(e) : e.Country, appeals)).Select(found => found with { Met = [.. Met(found, events, appeals)] });
    }

    private static IEnumerable<Deadline> Started(Casebook book, string person, CaseEvent e, string country, Appeals appeals)
    {
        if (book.Law.Of(country) is not { } place)
            return [];
        Fact[] facts = e.Facts.Count == 0 ? [] : [.. book.Facts.Where(fact => e.Facts.Contains(fact.Id, StringComparer.Ordinal))];
        return place.On<TimeLimit>(Decided(e, facts)).Where(limit => limit.Trigger == e.Event && Fits(limit, e) && Concerns(limit, e, appeals)).GroupBy(limit => limit.What, StringComparer.Ordinal)
            .Select(OneVersion).SelectMany(limit => Starts(limit, e, facts).Select(start => new Deadline
            {
                Person = person,
                Country = country,
                Rule = limit,
                Event = e.Id,
                Decided = Decided(e, facts),
                Starts = start.Day,
                Due = First(start) is { } first ? Reckoning.Last(first, limit, place.Weekend) : null,
                Basis = start.Basis,
                Because = start.Because,
                EnteredAt = start.At,
            })).Select(found => found with { EndsOnDayOff = found.Due is { } due && place.Weekend?.Contains(due.DayOfWeek) == true });
    }

    /// <summary>When it was decided: of an event without a last day, at the latest when it was served.</summary>
    private static Edtf Decided(CaseEvent e, IEnumerable<Fact> facts) => e.Date.Last is null ? Edtf.Days(e.Date.First, facts.Select(fact => ServedOn(fact).Last).Max()) : e.Date;

    /// <summary>The law changed within the days that the date may mean: how long it is cannot be told.</summary>
    private static TimeLimit OneVersion(IEnumerable<TimeLimit> versions) => versions.ToArray() is [var only] ? only : versions.First() with { Length = "", Suspensive = null, Note = "" };

    private static bool Fits(TimeLimit limit, CaseEvent e) => limit.Outcome.Length == 0 || limit.Outcome == Outcomes.Of(e.Event, e.Details);

    private static bool Concerns(TimeLimit limit, CaseEvent e, Appeals appeals) => limit.Track.Length == 0 || appeals.Concern(e, limit.Track);

    private static IEnumerable<Start> Starts(TimeLimit limit, CaseEvent e, IReadOnlyList<Fact> facts)
    {
        var entered = facts.Select(fact => (Fact: fact, Day: limit.FromService ? ServedOn(fact) : fact.Date)).Where(entry => entry.Day is { IsKnown: true, IsYearless: false } && (limit.FromService || entry.Day.IsDay))
            .GroupBy(entry => entry.Day).OrderBy(group => group.Key.First).ToArray();
        return entered.Length > 0
            ? entered.Select(group => new Start(group.Key, limit.FromService ? DeadlineBasis.Served : DeadlineBasis.Entered, [.. group.Select(entry => entry.Fact.Id)], group.Max(entry => entry.Fact.At)))
            : [new(e.Date, limit.FromService ? DeadlineBasis.IfServedOn : DeadlineBasis.IfOn, Grounds.Of(e), null)];
    }

    private static Edtf ServedOn(Fact fact) => Edtf.TryParse(fact.Details.GetValueOrDefault(Served, ""), out var day) ? day : Edtf.Unknown;

    /// <summary>The first day that a person's entry may mean; of what is only told, the day where it is one.</summary>
    private static DateOnly? First(Start start) => start.At is not null || start.Day is { IsDay: true, IsApproximate: false } ? start.Day.First : null;

    private static IEnumerable<string> Met(Deadline found, CaseEvent[] events, Appeals appeals) => events.SkipWhile(e => e.Id != found.Event)
        .Where(e => e.Event == found.Rule.MetBy && (e.Country == found.Country || e.Country.Length == 0) && !(e.Date.Last < found.Starts.First) && Concerns(found.Rule, e, appeals))
        .Select(e => e.Id);

    private static IReadOnlyList<Deadline> InOrder(IEnumerable<Deadline> found) =>
        [.. found.OrderBy(deadline => deadline.Due ?? DateOnly.MaxValue).ThenBy(deadline => deadline.Starts.First ?? DateOnly.MaxValue).ThenBy(deadline => deadline.Rule.What, StringComparer.Ordinal).ThenBy(deadline => deadline.Id, StringComparer.Ordinal)];

    private sealed record Start(Edtf Day, DeadlineBasis Basis, IReadOnlyList<string> Because, DateTimeOffset? At);
}

using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Gaps;

/// <summary>What is told of one person as having happened, in order, with where.</summary>
internal sealed record Told(string Person, IReadOnlyList<CaseEvent> Events, Whereabouts Where, Appeals Appeals)
{
    public static Told Of(Casebook book, ProtectionCase theCase)
    {
        var events = InOrder.Of(book.EventsOf(theCase.Person).Where(e => Life.Happens(e) && e.Date is { IsKnown: true, IsYearless: false }));
        return new(theCase.Person, events, new Whereabouts([.. theCase.Positions.Where(position => position.Track == "location")]), new Appeals(events));
    }

    /// <summary>The country as told; of what a person stands behind also where the person was then. Empty when that is not known.</summary>
    public string CountryOf(CaseEvent e) => e.Event == "removal_executed" && Movements.From(e.Details) is { Length: > 0 } from ? from
        : e.Basis == Basis.Accepted ? Where.CountryOf(e) : e.Country;

    public bool MayBeIn(CaseEvent e, string country) => CountryOf(e) is "" || CountryOf(e) == country;

    /// <summary>Whether the dates leave it open that the one came before the other, or on its day.</summary>
    public static bool MayPrecede(CaseEvent one, CaseEvent other) => !(one.Date.First > other.Date.Last);

    /// <summary>Whether by their dates the one came before the other, or on the same day.</summary>
    public static bool Precedes(CaseEvent one, CaseEvent other) => one.Date.Last <= other.Date.First;

    public Gap Gap(GapKind kind, string country, Edtf stretch, params IReadOnlyList<CaseEvent> events) => new()
    {
        Kind = kind,
        Person = Person,
        Country = country,
        Stretch = stretch,
        Basis = events.All(e => e.Basis == Basis.Accepted) ? Basis.Accepted : Basis.Proposed,
        Events = [.. events.Select(e => e.Id)],
        Because = [.. events.SelectMany(Grounds.Of).Distinct(StringComparer.Ordinal)],
    };
}

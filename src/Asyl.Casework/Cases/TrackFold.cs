using Asyl.Casework.Events;
using Asyl.Casework.Law;
using Asyl.Language.Dates;

namespace Asyl.Casework.Cases;

/// <summary>Folds events, in order, over one track in one country. A document that ran out before the next event leaves the position unknown.</summary>
internal sealed class TrackFold(string track, string line, string person, string country, Disputes disputes, Appeals appeals, Jurisdictions jurisdiction)
{
    private const int Slip = 7;

    private readonly List<Position> stretches = [];
    private string entered = "";

    public IReadOnlyList<Position> Fold(IEnumerable<CaseEvent> events)
    {
        foreach (var e in events.Where(e => appeals.Concern(e, track)))
        {
            var standing = stretches.FindLastIndex(stretch => !RunsOutAfter(stretch, e.Date));
            var current = standing < 0 ? "none" : stretches[standing].Status;
            var outcome = Outcomes.Of(e.Event, e.Details);
            if (jurisdiction.Moves(country, e.Event, track, line, e.Date).FirstOrDefault(move => move.Fits(outcome, current == "disputed" ? "unknown" : current)) is not { } move)
                continue;
            stretches.RemoveRange(standing + 1, stretches.Count - standing - 1);
            Enter(e, move);
        }

        return stretches;
    }

    /// <summary>A document that would have run out later than an event that replaced it.</summary>
    private static bool RunsOutAfter(Position stretch, Edtf date) =>
        stretch is { Status: "unknown", Because.Count: 0 } && (date.First is null || date.First < stretch.From.First);

    /// <summary>
    /// An event without an earliest day may have come before the one it is laid after: unless it must come later, or the story around it puts it there,
    /// the position is unknown from then on.
    /// </summary>
    private void Enter(CaseEvent e, Move move)
    {
        var told = ToldDate.Of(e);
        var next = Stretch(e, Status(e, move));
        if (stretches.Count > 0)
        {
            var last = stretches[^1];
            if (track == "location" && MayHaveComeBefore(last, e))
                next = next with { Status = "unknown", Country = "" };
            if (IsToldAgain(last, next, e))
                return;
            if (told.First is null)
                next = next with { From = Edtf.Days(last.From.First, told.Last), Status = e.Date.First is not null || EventOrder.Holds(entered, e.Event) ? next.Status : "unknown" };
            stretches[^1] = last with { To = next.From };
        }

        stretches.Add(next);
        entered = e.Event;
        if (ValidTo(e, move) is { } validTo)
            RunOut(validTo);
    }

    /// <summary>Whether it only tells the last stretch again, which then takes in what it tells of its beginning.</summary>
    private bool IsToldAgain(Position last, Position next, CaseEvent e)
    {
        if (IsLetGoAgain(last, e))
            Begin(last with { From = DateReach.Hull(last.From, e.Date), FromDisputed = Edtf.Days(last.From.Last, e.Date.First!.Value.AddDays(-1)) }, next);
        else if (track == "location" && IsTheSame(last, next))
            Begin(last with { From = DateReach.Meet(last.From, next.From) }, next);
        else
            return IsTheSame(last, next) && ToldDate.Of(e).First is null;
        return true;
    }

    /// <summary>Two movements to one country at what can be one time tell one arrival.</summary>
    private static bool IsTheSame(Position last, Position next) =>
        last.Status == next.Status && last.Country == next.Country && (next.From.First is null || last.From.Overlaps(next.From));

    /// <summary>Of two movements whose dates leave open which was the last, and of which neither begins where the other led, neither tells where the person was afterwards.</summary>
    private bool MayHaveComeBefore(Position last, CaseEvent e) => last.Status == "in" && last.Country != Movements.Destination(e.Event, e.Country, e.Details)
        && last.From.Overlaps(e.Date) && !(last.From.IsDay && e.Date.IsDay) && !EventOrder.Holds(entered, e.Event) && Movements.From(e.Details) != last.Country;

    /// <summary>Nobody is let go twice who was not held in between: days so near are two of one release, and contradict each other.</summary>
    private bool IsLetGoAgain(Position last, CaseEvent e) =>
        e is { Event: "release", Basis: Basis.Proposed } && entered == "release" && last.Basis == Basis.Proposed && last.From.IsDay && e.Date.IsDay && last.From.Last < e.Date.First && DateReach.Gap(last.From, e.Date) <= Slip;

    /// <summary>Puts the last stretch anew, with what another event tells of its beginning.</summary>
    private void Begin(Position last, Position other)
    {
        stretches[^1] = last with { Because = [.. last.Because.Union(other.Because, StringComparer.Ordinal)] };
        if (stretches.Count > 1)
            stretches[^2] = stretches[^2] with { To = last.From };
    }

    private Position Stretch(CaseEvent e, string status) => new()
    {
        Person = person,
        Track = track,
        Line = line,
        Status = status,
        Country = track == "location" ? Movements.Destination(e.Event, e.Country, e.Details) : country,
        From = disputes.Date(e)?.Reach ?? ToldDate.Of(e),
        FromDisputed = disputes.Date(e)?.Between ?? Edtf.Unknown,
        Basis = e.Basis,
        Because = Grounds.Of(e),
    };

    private string Status(CaseEvent e, Move move)
    {
        if (disputes.IsOpen(e))
            return "disputed";
        return track == "location" && Movements.Destination(e.Event, e.Country, e.Details).Length == 0 ? "unknown" : move.Status;
    }

    private void RunOut(DateOnly last)
    {
        if (last == DateOnly.MaxValue)
            return;
        var after = Edtf.Day(last.AddDays(1));
        stretches[^1] = stretches[^1] with { To = after };
        stretches.Add(stretches[^1] with { Status = "unknown", From = after, To = Edtf.Unknown, Because = [] });
    }

    /// <summary>The last day of the document: as told, else by the rule of the place from the last day it may have been issued.</summary>
    private DateOnly? ValidTo(CaseEvent e, Move move)
    {
        if (move.Lasts.Length == 0)
            return null;
        if (Edtf.TryParse(e.Details.GetValueOrDefault("valid_to", ""), out var told) && told.Last is { } day)
            return day;
        return jurisdiction.Of(country)?.Find<StatusDocument>(move.Lasts, e.Date) is { Valid.Length: > 0 } document && ToldDate.Of(e).Last is { } issued ? Validity.From(issued, document.Valid) : null;
    }
}

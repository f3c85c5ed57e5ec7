using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Cases;

/// <summary>Folds events, in order, over one track in one country. A document that ran out before the next event leaves the position unknown.</summary>
internal sealed class TrackFold(string track, string person, string country, Disputes disputes, Appeals appeals, Jurisdictions jurisdiction)
{
    public IReadOnlyList<Position> Fold(IEnumerable<CaseEvent> events)
    {
        var stretches = new List<Position>();
        foreach (var e in events.Where(e => appeals.Concern(e, track)))
        {
            var standing = stretches.FindLastIndex(stretch => !RunsOutAfter(stretch, e.Date));
            var current = standing < 0 ? "none" : stretches[standing].Status;
            var outcome = Outcomes.Of(e.Event, e.Details);
            if (Moves.Of(e.Event, track).FirstOrDefault(move => move.Fits(outcome, current == "disputed" ? "unknown" : current)) is not { } move)
                continue;
            stretches.RemoveRange(standing + 1, stretches.Count - standing - 1);
            Enter(stretches, e, move);
        }

        return stretches;
    }

    /// <summary>A document that would have run out later than an event that replaced it.</summary>
    private static bool RunsOutAfter(Position stretch, Edtf date) =>
        stretch is { Status: "unknown", Because.Count: 0 } && (date.First is null || date.First < stretch.From.First);

    /// <summary>An event without an earliest day lies, where it is laid after another, not before that one.</summary>
    private void Enter(List<Position> stretches, CaseEvent e, Move move)
    {
        var from = e.Date.First is null && stretches.Count > 0 ? Edtf.Days(stretches[^1].From.First, e.Date.Last) : e.Date;
        if (stretches.Count > 0)
            stretches[^1] = stretches[^1] with { To = from };
        stretches.Add(Stretch(e, Status(e, move)) with { From = from });
        if (ValidTo(e, move) is { } last)
            RunOut(stretches, last);
    }

    private Position Stretch(CaseEvent e, string status) => new()
    {
        Person = person,
        Track = track,
        Status = status,
        Country = track == "location" ? Movements.Destination(e.Event, e.Country, e.Details) : country,
        From = e.Date,
        Basis = e.Basis,
        Because = Grounds.Of(e),
    };

    private string Status(CaseEvent e, Move move)
    {
        if (disputes.IsOpen(e))
            return "disputed";
        return track == "location" && Movements.Destination(e.Event, e.Country, e.Details).Length == 0 ? "unknown" : move.Status;
    }

    private static void RunOut(List<Position> stretches, DateOnly last)
    {
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
        return jurisdiction.Find(country, move.Lasts) is { } rule && e.Date.Last is { } issued ? Validity.From(issued, rule.Value) : null;
    }
}

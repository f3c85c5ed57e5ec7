using Asyl.Casework.Dossiers.Html;

namespace Asyl.Casework.Dossiers.Chronicles;

/// <summary>A mark with its label on a lane: where it begins and ends, and where its label stands; after it, before it, or over a stretch that leaves no room beside it.</summary>
/// <param name="From">Of the mark, as <paramref name="To"/>: a point has both in one place.</param>
internal sealed record PlacedMark(EventMark Mark, double From, double To, double Text, string Anchor)
{
    private const double Beside = 9;

    /// <summary>A stretch of days is never as narrow as a point.</summary>
    private const double NarrowestStretch = 13;

    /// <summary>How far a stretch is drawn beyond its only known end.</summary>
    private const double OpenStretch = 44;

    public int Lane { get; init; }

    private double TextWidth => Lettering.Width(Mark.Label);

    public double Left => Math.Min(From - 5, Anchor == "end" ? Text - TextWidth : Text);

    public double Right => Math.Max(To + 5, Anchor == "end" ? Text : Text + TextWidth);

    /// <summary>Whether the label stands on the stretch.</summary>
    public bool IsOver => Anchor != "end" && Text < To;

    public static PlacedMark Of(EventMark mark, TimeScale scale)
    {
        var (from, to) = mark.IsPoint ? (scale.X(mark.From), scale.X(mark.From)) : Stretch(mark, scale);
        var room = Lettering.Width(mark.Label) + Beside;
        return to + room <= scale.Right ? new(mark, from, to, to + Beside, "start")
            : from - room >= scale.Left ? new(mark, from, to, from - Beside, "end")
            : new(mark, from, to, Math.Max(scale.Left, Math.Min(from + Beside, scale.Right - room)), "start");
    }

    private static (double From, double To) Stretch(EventMark mark, TimeScale scale)
    {
        var from = scale.X(mark.From) - (mark.IsOpenBefore ? OpenStretch : 0);
        var to = scale.X(mark.To) + (mark.IsOpenAfter ? OpenStretch : 0);
        var missing = Math.Max(0, NarrowestStretch - (to - from));
        from = Math.Clamp(from - (missing / 2), scale.Left, scale.Right - NarrowestStretch);
        return (from, Math.Clamp(to + (missing / 2), from + NarrowestStretch, scale.Right));
    }
}

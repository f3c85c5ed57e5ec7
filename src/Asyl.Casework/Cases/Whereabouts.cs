using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Cases;

/// <summary>Where a person was, from the folded movements: what tells no country is taken to have happened there, where that is one country for certain.</summary>
internal sealed class Whereabouts(IReadOnlyList<Position> stretches)
{
    /// <summary>A state asks for somebody, or accuses them, wherever they are.</summary>
    private static readonly HashSet<string> FromAfar = new(StringComparer.Ordinal) { "wanted", "charge", "extradition_request" };

    public static bool IsFromAfar(CaseEvent e) => FromAfar.Contains(e.Event);

    /// <summary>The country as told, else that in which the person was on every day that the date may mean; empty when that is not known.</summary>
    public string CountryOf(CaseEvent e)
    {
        if (e.Country.Length > 0 || e.Date.First is null || IsFromAfar(e))
            return e.Country;
        var countries = stretches.Where(stretch => Reach(stretch).Overlaps(e.Date) && !(e.Date.IsDay && stretch.To.Last <= e.Date.First)).Select(stretch => stretch.Status == "in" ? stretch.Country : "").Distinct(StringComparer.Ordinal).Take(2).ToArray();
        return countries.Length == 1 ? countries[0] : "";
    }

    /// <summary>
    /// Movements without those that tell only that somebody left: at a time at which another tells where to, or, in the bare words "fled that country",
    /// a country of which another tells that they left it.
    /// </summary>
    public static IReadOnlyList<CaseEvent> Led(IReadOnlyList<CaseEvent> inOrder)
    {
        var led = inOrder.Where(e => Movements.IsJourney(e.Event) && To(e).Length > 0).ToArray();
        var left = led.Select(e => Movements.From(e.Details)).Where(country => country.Length > 0).ToHashSet(StringComparer.Ordinal);
        return [.. inOrder.Where(e => !Movements.IsJourney(e.Event) || (To(e).Length > 0
            ? !(IsBare(e) && left.Contains(e.Country))
            : !led.Any(other => other.Date.Overlaps(e.Date) && To(other) != Movements.From(e.Details))))];
    }

    private static bool IsBare(CaseEvent e) => e.Event == "border_crossing" && Movements.To(e.Details).Length == 0 && Movements.From(e.Details).Length == 0;

    private static string To(CaseEvent e) => Movements.Destination(e.Event, e.Country, e.Details);

    private static Edtf Reach(Position stretch) => Edtf.Days(stretch.From.First, stretch.To.Last);
}

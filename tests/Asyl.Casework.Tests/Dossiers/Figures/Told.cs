using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Dossiers.Figures;

/// <summary>Lines of chronologies for figures.</summary>
internal static class Told
{
    public static ChronologyEntry Line(string date, string phrase, params Place[] places) => new()
    {
        Id = $"{date} {phrase}",
        Date = Edtf.Parse(date),
        Phrase = phrase,
        Tellers = [],
        Stay = places.Length == 0 ? null : new(places, Place.None, IsMovement: false, IsUncertain: places.Length > 1),
    };

    public static ChronologyEntry Moved(string date, Place from, Place to) =>
        Line(date, "Crossed the border") with { Stay = new([to], from, IsMovement: true, IsUncertain: false) };

    public static ChronologyEntry Accepted(this ChronologyEntry entry) => entry with { Basis = Basis.Accepted };

    public static ChronologyEntry Disputed(this ChronologyEntry entry) => entry with { Disputes = [new(ContradictionKind.Date, 1)] };

    public static ChronologyEntry Denied(this ChronologyEntry entry) => entry with { Certainty = Certainty.Negated };

    /// <summary>As many as wished over some years, days, months and years among them; the same for the same numbers.</summary>
    public static IReadOnlyList<ChronologyEntry> Many(int count, int months)
    {
        var start = new DateOnly(2014, 3, 1);
        return [.. Enumerable.Range(0, count).Select(at =>
        {
            var day = start.AddDays((int)((at * 7919L) % (months * 30L)));
            var date = (at % 7) switch { 0 => Edtf.Month(day.Year, day.Month), 3 => Edtf.Days(day, day.AddDays(40)), 5 when at % 4 == 0 => Edtf.Days(null, day), _ => Edtf.Day(day) };
            var line = Line(date.Text, Phrases[at % Phrases.Length]) with { Id = $"e{at}" };
            line = at % 3 == 0 ? line.Accepted() : line;
            return at % 11 == 0 ? line.Disputed() : at % 17 == 0 ? line.Denied() : line;
        })];
    }

    private static readonly string[] Phrases =
    [
        "Detained by border police", "Hearing before the district court in Reed", "Asylum application lodged", "Questioned about her brother", "Appeal filed with the regional court against the refusal of asylum",
        "Threatened", "Released on bail", "Задержана на границе", "在边境被拘留", "Her certificate of an asylum seeker was extended by three months",
    ];
}

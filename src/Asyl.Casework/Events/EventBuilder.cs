using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Events;

/// <summary>Makes one event of the tellings of one happening. Each attribute is decided by the weightiest tellings that tell it; the sides of all are kept.</summary>
internal static class EventBuilder
{
    public static CaseEvent Build(IReadOnlyList<Telling> all)
    {
        var tellings = Movements.Routed(all);
        var code = tellings[0].Event;
        var country = Attributes.Leading(tellings, telling => telling.Country);
        var deciding = Attributes.Deciding(tellings);
        return new CaseEvent
        {
            Id = Ids.Of('e', code, tellings[0].Id),
            Event = code,
            People = [.. tellings.SelectMany(telling => telling.People).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Date = Date(tellings),
            Place = Attributes.Leading([.. tellings.Where(telling => telling.Country.Length == 0 || telling.Country == country)], telling => telling.Place),
            Country = country,
            Details = Details(tellings),
            Sides = Attributes.SidesOf(tellings),
            Statements = [.. tellings.Where(telling => !telling.IsFact).Select(telling => telling.Id)],
            Facts = [.. tellings.Where(telling => telling.IsFact).Select(telling => telling.Id)],
            Origins = Origins.Count(deciding),
            Basis = deciding.Any(telling => telling.IsAccepted) ? Basis.Accepted : Basis.Proposed,
            ToldInBody = tellings.Any(telling => telling.IsInBody || telling.IsAccepted),
            Certainty = Strongest(tellings),
        };
    }

    /// <summary>What the weightiest dated tellings can all mean; where they exclude each other, the stretch that holds every side.</summary>
    private static Edtf Date(IReadOnlyList<Telling> tellings)
    {
        var dated = tellings.Where(telling => telling.Date.IsKnown).ToArray();
        var known = KnownBy(tellings);
        if (dated.Length == 0)
            return known;
        var heaviest = dated.Max(telling => telling.Weight);
        var meets = new List<Edtf>();
        foreach (var told in dated.Where(telling => telling.Weight == heaviest).Select(telling => telling.Date).Distinct().Order(Comparer<Edtf>.Create(ByWidth)))
        {
            var fitting = meets.FindIndex(meet => DateReach.Compatible(meet, told));
            if (fitting < 0)
                meets.Add(told);
            else
                meets[fitting] = DateReach.Meet(meets[fitting], told);
        }

        var date = meets.Aggregate(DateReach.Hull);
        if (date.IsYearless)
            date = InItsYear(date, dated);
        if (date.First is null && !date.IsYearless && About(tellings) is { IsKnown: true } about)
            return about;
        return date.Last is null && !date.IsYearless ? DateReach.Meet(date, known) : date;
    }

    /// <summary>What the stories around the tellings let one guess, the narrowest; used where nobody tells the day.</summary>
    private static Edtf About(IReadOnlyList<Telling> tellings) =>
        tellings.Where(telling => telling.IsRealis && telling.About.IsBounded).Select(telling => telling.About).Order(Comparer<Edtf>.Create(ByWidth)).FirstOrDefault();

    /// <summary>Also what weighs less may tell the year of a day whose year is not told.</summary>
    private static Edtf InItsYear(Edtf date, IEnumerable<Telling> dated) => dated.Where(telling => telling.IsRealis && telling.Date.IsBounded)
        .Select(telling => telling.Date).Order(Comparer<Edtf>.Create(ByWidth)).Aggregate(date, (found, told) => found.IsYearless ? found.Beside(told) : found);

    /// <summary>What happened happened before it was first told: the bound where no telling sets a later end.</summary>
    private static Edtf KnownBy(IReadOnlyList<Telling> tellings) =>
        Edtf.Days(null, tellings.Where(telling => telling.IsRealis).Min(telling => telling.Told.Last));

    private static int ByWidth(Edtf a, Edtf b)
    {
        var order = DateReach.Width(a).CompareTo(DateReach.Width(b));
        return order != 0 ? order : DateReach.Compare(a, b);
    }

    private static SortedDictionary<string, string> Details(IReadOnlyList<Telling> tellings)
    {
        var details = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in tellings.SelectMany(telling => telling.Details.Keys).Distinct(StringComparer.Ordinal))
        {
            if (Attributes.Leading(tellings, telling => telling.Details.GetValueOrDefault(key, "")) is { Length: > 0 } value)
                details[key] = value;
        }

        return details;
    }

    private static Certainty Strongest(IReadOnlyList<Telling> tellings)
    {
        var inBody = tellings.Where(telling => telling.IsInBody).ToArray();
        return (inBody.Length > 0 ? inBody : tellings).Min(telling => telling.Certainty);
    }
}

using Asyl.Casework.Data;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>Where an event tells that the person was.</summary>
/// <param name="Places">Never empty; more than one where sources disagree.</param>
/// <param name="From">Where a movement began, as far as it is told.</param>
/// <param name="IsMovement">Whether it is told to have taken the person there.</param>
/// <param name="IsUncertain">Alleged, told in a headline alone, or at a place that sources contradict each other about.</param>
public sealed record ToldStay(IReadOnlyList<Place> Places, Place From, bool IsMovement, bool IsUncertain)
{
    // Beside a country's first row stand its regions.
    private static readonly HashSet<string> Countries = [.. DataTable.Rows("countries.tsv").DistinctBy(row => row["country"], StringComparer.Ordinal).SelectMany(row => row["names"].Split(';'))];

    private static readonly Dictionary<string, string> Kinds = DataTable.Rows("journey.tsv").ToDictionary(row => row["event"], row => row["kind"], StringComparer.Ordinal);

    /// <summary>Null when it does not tell where the person was, or is not told to have happened.</summary>
    /// <param name="disputes">The numbers of the contradictions about the place; 0 for one that is not set out, and whose sides are not told here either.</param>
    internal static ToldStay? Of(CaseEvent happening, IReadOnlyList<int> disputes)
    {
        if (!Kinds.TryGetValue(happening.Event, out var kind) || happening.Certainty is not (Certainty.Asserted or Certainty.Attributed or Certainty.Alleged))
            return null;
        var from = kind == "moves" ? Named(happening.Details.GetValueOrDefault("from", ""), "") : Place.None;
        var places = kind == "moves" ? [Reached(happening)] : disputes.Count > 0 ? Sides(happening, areTold: !disputes.Contains(0)) : [Named(happening.Place, happening.Country)];
        places = [.. places.Where(place => place != Place.None).Distinct()];
        var isUncertain = disputes.Count > 0 || !happening.ToldInBody || happening.Certainty == Certainty.Alleged;
        if (places.Length > 0)
            return new(places, from, kind == "moves", isUncertain);
        return from == Place.None ? null : new([from], Place.None, IsMovement: false, isUncertain);
    }

    /// <summary>Where a movement led; where that is not told, the place at which it happened, unless that is where it began.</summary>
    private static Place Reached(CaseEvent happening)
    {
        var country = Movements.Destination(happening.Event, happening.Country, happening.Details);
        if (happening.Details.GetValueOrDefault("to", "") is { Length: > 0 } to)
            return Named(to, country);
        var here = Named(happening.Place, happening.Country);
        return country.Length > 0 ? here.Country == country ? here : new("", country)
            : here.Country.Length > 0 && here.Country == Movements.From(happening.Details) ? Place.None : here;
    }

    /// <summary>Every place that is told; all lie in the country of the event only where no other country is told.</summary>
    private static Place[] Sides(CaseEvent happening, bool areTold)
    {
        var country = Told("country").Count() > 1 ? "" : happening.Country;
        if (!areTold)
            return [new("", country)];
        return [.. Told("place").Select(place => Named(place, country)).DefaultIfEmpty(Named(happening.Place, happening.Country))];

        IEnumerable<string> Told(string attribute) => happening.Sides.Where(sides => sides.Attribute == attribute).SelectMany(sides => sides.Sides).Select(side => side.Value);
    }

    /// <summary>"Reed, Lunaria" as Reed in Lunaria; a country alone has no name but its code. A region that tells its country keeps its name.</summary>
    private static Place Named(string words, string country)
    {
        var parts = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var told = parts.Select(Events.Places.CountryOf).LastOrDefault(code => code.Length > 0, "");
        return new(parts.FirstOrDefault(part => part != told && !Countries.Contains(part), ""), told.Length > 0 ? told : country);
    }
}

using Asyl.Casework.People;

namespace Asyl.Casework.Events;

/// <summary>The values that tellings give an attribute: which one leads, and all of them side by side.</summary>
internal static class Attributes
{
    /// <summary>The value of the weightiest tellings that give one; among several, that of most origins. Empty when two lead equally.</summary>
    public static string Leading(IReadOnlyList<Telling> tellings, Func<Telling, string> value)
    {
        var told = tellings.Where(telling => value(telling).Length > 0 && !telling.IsNegated).GroupBy(telling => telling.Weight).MaxBy(group => group.Key);
        if (told is null)
            return "";
        var named = told.Where(telling => !GenericActors.Contains(value(telling))).ToArray();
        var sides = (named.Length > 0 ? named : [.. told]).GroupBy(telling => NameLetters.Bare(value(telling)), StringComparer.Ordinal)
            .Select(group => (Value: group.Select(value).Min(StringComparer.Ordinal)!, Origins: Origins.Count(group))).ToArray();
        var most = sides.Max(side => side.Origins);
        var leading = sides.Where(side => side.Origins == most).OrderByDescending(side => side.Value.Length).ThenBy(side => side.Value, StringComparer.Ordinal).ToArray();
        return leading.Length == 1 || !Exclude(leading[0].Value, leading[1].Value) ? leading[0].Value : "";
    }

    /// <summary>Those that tell it as having happened; all of them where none does.</summary>
    public static IReadOnlyList<Telling> Deciding(IReadOnlyList<Telling> tellings) =>
        tellings.Any(telling => telling.IsRealis) ? [.. tellings.Where(telling => telling.IsRealis)] : tellings;

    /// <summary>Date, place, outcome and every detail with the values told of it. An attribute that nobody tells has no row; what did not or
    /// may happen gives the outcome a side, and the rest only where nothing else is told.</summary>
    public static IReadOnlyList<AttributeSides> SidesOf(IReadOnlyList<Telling> tellings)
    {
        var happened = Deciding(tellings);
        var named = new List<(string Attribute, Func<Telling, string> Value)>
        {
            ("date", telling => telling.Date.Text),
            ("place", telling => telling.Place),
            ("country", telling => telling.Country),
        };
        named.AddRange(happened.SelectMany(telling => telling.Details.Keys).Where(key => key != "outcome").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(key => (key, (Func<Telling, string>)(telling => telling.Details.GetValueOrDefault(key, "")))));
        var sides = named.Select(attribute => new AttributeSides(attribute.Attribute, Sides(happened, attribute.Value)));
        return [.. sides.Append(new AttributeSides("outcome", Sides(tellings, Outcome))).Where(attribute => attribute.Sides.Count > 0)];
    }

    private static string Outcome(Telling telling)
    {
        if (telling.IsNegated)
            return Outcomes.DidNotHappen;
        return !telling.IsRealis ? Outcomes.Expected : telling.Outcome.Length > 0 ? telling.Outcome : Outcomes.Happened;
    }

    private static Side[] Sides(IEnumerable<Telling> tellings, Func<Telling, string> value) =>
        [.. tellings.Where(telling => value(telling).Length > 0).GroupBy(value, StringComparer.Ordinal)
            .Select(group => new Side(group.Key, [.. group.Select(telling => telling.Id)], Origins.Count(group)))
            .OrderByDescending(side => side.Origins).ThenBy(side => side.Value, StringComparer.Ordinal)];

    /// <summary>Whether neither value is the other said more fully.</summary>
    private static bool Exclude(string longer, string shorter) =>
        !NameLetters.Bare(longer).Contains(NameLetters.Bare(shorter), StringComparison.Ordinal);
}

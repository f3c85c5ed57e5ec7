using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Law;

namespace Asyl.Casework.Dossiers;

/// <summary>The day to name in "not legal advice; rules checked on": the oldest among the rules of the countries that positions name.</summary>
public static class RulesChecked
{
    /// <summary>The countries that positions name and whose rules were looked up.</summary>
    public static IReadOnlyList<string> Countries(Jurisdictions law, IEnumerable<Position> positions) =>
        [.. positions.Select(position => position.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(country => law.Of(country) is not null)];

    /// <summary>The line that goes with every position.</summary>
    public static string Words(DateOnly day, IReadOnlyList<string> countries) => countries.Count == 0
        ? Strings.Of("note.advice", DateWords.Of(day))
        : Strings.Of("note.advice_for", string.Join(", ", countries.Select(Strings.Country)), DateWords.Of(day));

    public static DateOnly For(Jurisdictions law, IEnumerable<Position> positions) => law.CheckedOn(positions.Select(position => position.Country));
}

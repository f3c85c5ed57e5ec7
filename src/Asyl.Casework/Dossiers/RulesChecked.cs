using Asyl.Casework.Cases;

namespace Asyl.Casework.Dossiers;

/// <summary>The day to name in "not legal advice; rules checked on": the oldest among the rules of the countries that positions name.</summary>
public static class RulesChecked
{
    public static DateOnly For(IEnumerable<Position> positions) => Jurisdictions.Shipped.CheckedOn(positions.Select(position => position.Country));
}

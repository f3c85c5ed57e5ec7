using Asyl.Casework.Events;

namespace Asyl.Casework.Cases;

/// <summary>The statements and facts that an event's having happened rests on: those that deny it or only expect it are left out.</summary>
internal static class Grounds
{
    public static IReadOnlyList<string> Of(CaseEvent e)
    {
        var against = e.Sides.Where(attribute => attribute.Attribute == "outcome").SelectMany(attribute => attribute.Sides)
            .Where(side => side.Value is Outcomes.DidNotHappen or Outcomes.Expected).SelectMany(side => side.Statements).ToHashSet(StringComparer.Ordinal);
        return [.. e.Facts.Concat(e.Statements).Where(id => !against.Contains(id))];
    }
}

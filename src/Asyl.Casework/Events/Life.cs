using Asyl.Casework.Reading;

namespace Asyl.Casework.Events;

/// <summary>A person's events.</summary>
internal sealed record Life(string Person, IReadOnlyList<CaseEvent> Events)
{
    /// <summary>Those that are told as having happened, in the body of a report or by a person.</summary>
    public IEnumerable<CaseEvent> Happened => Events.Where(Happens);

    public static bool Happens(CaseEvent e) => e is { ToldInBody: true, Certainty: Certainty.Asserted or Certainty.Attributed or Certainty.Alleged };
}

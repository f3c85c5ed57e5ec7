using Asyl.Casework.Dossiers.Citing;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>How much of a document people stand behind.</summary>
/// <param name="ProposedPositions">Unknown stretches are neither accepted nor proposed and are not counted.</param>
public sealed record ReviewTally(int Events, int AcceptedEvents, int Passages, int AcceptedPassages, int ProposedPositions)
{
    public bool IsDraft => AcceptedEvents < Events || AcceptedPassages < Passages || ProposedPositions > 0;

    internal static ReviewTally Of(IReadOnlyList<ChronologyEntry> chronology, IReadOnlyList<PositionLine> positions, IReadOnlyList<NumberedCitation> citations) => new(
        chronology.Count,
        chronology.Count(entry => entry.IsAccepted),
        citations.Count,
        citations.Count(citation => citation.IsAccepted),
        positions.Count(line => !line.IsUnknown && !line.IsAccepted));
}

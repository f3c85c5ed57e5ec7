namespace Asyl.Casework.Dossiers.Parts;

/// <summary>How much of a document people stand behind.</summary>
/// <param name="ProposedPositions">Unknown stretches are neither accepted nor proposed and are not counted.</param>
public sealed record ReviewTally(int Events, int AcceptedEvents, int Passages, int AcceptedPassages, int ProposedPositions)
{
    public bool IsDraft => AcceptedEvents < Events || AcceptedPassages < Passages || ProposedPositions > 0;

    internal static ReviewTally Of(CaseAccount account) => new(
        account.Chronology.Count + account.NotHappened.Count,
        account.Chronology.Concat(account.NotHappened).Count(entry => entry.IsAccepted),
        account.Citations.Count,
        account.Citations.Count(citation => citation.IsAccepted),
        account.Positions.Count(line => !line.IsUnknown && !line.IsAccepted));
}

namespace Asyl.Casework.Record;

/// <summary>What people decided about a statement. Stale: the decision stands, but its passage now reads differently.</summary>
public enum Review
{
    Proposed,
    Accepted,
    Corrected,
    Rejected,
    Stale,
}

using Asyl.Casework.Intake;

namespace Asyl.Casework;

/// <summary>What became of one file that was added: whether the report is new to its compartment, and how often these bytes were received.</summary>
public sealed record Added(Received Received, bool IsNew, int Receipts)
{
    /// <summary>What there is to read now; null for a refused file.</summary>
    internal Views.ReadingKey? Key { get; init; }
}

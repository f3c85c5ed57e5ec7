namespace Asyl.Casework.Erasing;

/// <summary>What an erasure takes away, for people to look at first.</summary>
/// <param name="Reports">The reports, with every other one in the same original.</param>
/// <param name="Cases">People whose case goes.</param>
/// <param name="Decisions">How many decisions on any of it go.</param>
/// <param name="Resting">Reports that cite or copy one of them, and stay.</param>
/// <param name="Naming">Reports that name the people erased, and stay.</param>
public sealed record Erasure(
    IReadOnlyList<string> Reports, IReadOnlyList<string> Cases, IReadOnlyList<string> Facts, IReadOnlyList<string> Papers, int Decisions, IReadOnlyList<string> Resting, IReadOnlyList<string> Naming)
{
    public bool IsEmpty => Reports.Count + Cases.Count + Facts.Count + Papers.Count + Decisions == 0;
}

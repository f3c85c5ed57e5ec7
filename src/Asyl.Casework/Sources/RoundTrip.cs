using Asyl.Casework.Reading;

namespace Asyl.Casework.Sources;

/// <summary>A claim that comes back to its own origin: each step rests on the next, and the last on where the first one has it from, or is itself.</summary>
/// <param name="Origin">The outlet of the first report, or the person whose own words the first report has too.</param>
/// <param name="IsWitness">Whether the origin is a person.</param>
/// <param name="Events">Ids of the events that are told so.</param>
public sealed record RoundTrip(string Origin, bool IsWitness, IReadOnlyList<string> Events, IReadOnlyList<RoundTripStep> Steps)
{
    /// <summary>Ids, in the order in which they rest on one another.</summary>
    public IReadOnlyList<string> Reports => [.. Steps.Select(step => step.Report).Distinct(StringComparer.Ordinal)];
}

/// <summary>A report rests on an outlet or a person, and the passage that shows it.</summary>
public sealed record RoundTripStep(string Report, string On, Passage Passage);

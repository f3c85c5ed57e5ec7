using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <summary>Everything one viewer may see, from report to case, computed from the viewer's compartments alone. A snapshot: it never changes.</summary>
public sealed record Casebook
{
    public IReadOnlyList<FiledReport> Reports { get; init; } = [];

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<Person> People { get; init; } = [];

    public IReadOnlyList<Dependence> Dependence { get; init; } = [];

    public IReadOnlyList<CaseEvent> Events { get; init; } = [];

    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>Open cases first, then proposed ones, each in order of name.</summary>
    public IReadOnlyList<ProtectionCase> Cases { get; init; } = [];

    /// <summary>Whom a name, in any spelling, or an id stands for: nobody, one person, or several to choose from.</summary>
    public IReadOnlyList<Person> Find(string words) => PersonFinder.Find(this, words);
}

using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A contradiction with its sides beside one another.</summary>
public sealed record ContradictionEntry
{
    /// <summary>The id of the contradiction.</summary>
    public required string Id { get; init; }

    public required int Number { get; init; }

    public required ContradictionKind About { get; init; }

    /// <summary>Names of the people it is about.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    public string AboutWords => Strings.Of($"about.{Codes.Of(About)}");

    /// <summary>False for a small difference, which is folded.</summary>
    public bool Shown { get; init; }

    public required IReadOnlyList<SideEntry> Sides { get; init; }

    public required string Why { get; init; }
}

/// <summary>What one side holds, who tells it and from how many distinct origins.</summary>
public sealed record SideEntry(string Value, int Origins, IReadOnlyList<Teller> Tellers)
{
    /// <summary>From how many origins, or that no source but the law of the place says so.</summary>
    public string OriginsWords => Origins == 0 ? Strings.Of("origins.law") : Strings.Count("origins", Origins);
}

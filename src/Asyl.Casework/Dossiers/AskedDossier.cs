using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Redacting;

namespace Asyl.Casework.Dossiers;

/// <summary>A dossier as somebody asks for it.</summary>
public sealed record AskedDossier
{
    public required DateOnly AsOf { get; init; }

    public Purpose Purpose { get; init; } = Purpose.Internal;

    /// <summary>False: only what people entered, accepted or corrected, whatever the purpose.</summary>
    public bool WithReader { get; init; } = true;

    /// <summary>The day after which nothing is taken in; null for everything.</summary>
    public DateOnly? CutOff { get; init; }

    /// <summary>For whom, in their words.</summary>
    public string For { get; init; } = "";

    /// <summary>Ids of what a filing shall hold although it leaves it out otherwise.</summary>
    public IReadOnlyList<string> Ticked { get; init; } = [];

    /// <summary>What is taken out of the copy.</summary>
    public RedactionProfile Redaction { get; init; } = RedactionProfile.Nothing;

    /// <summary>What a filing left out, for the memo beside it.</summary>
    public IReadOnlyList<Withheld> Withheld { get; init; } = [];
}

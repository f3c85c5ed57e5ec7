using Asyl.Casework.Sources;

namespace Asyl.Casework.Dossiers;

/// <summary>What a dossier is asked for. No clock is read: the day is given.</summary>
public sealed record DossierOptions
{
    /// <summary>The day on which "today" falls in the dossier.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day on which people last checked the rules behind positions.</summary>
    public required DateOnly RulesChecked { get; init; }

    /// <summary>The countries (ISO 3166-1 alpha-2) whose rules these are; empty for general ones alone.</summary>
    public IReadOnlyList<string> RulesOf { get; init; } = [];

    /// <summary>The program and its version, such as "asyl 0.1.0".</summary>
    public required string MadeBy { get; init; }

    /// <summary>What the dossier is for, in the words of who asks for it; may be empty.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Kept texts, by SHA-256, that facts still cite although a report has a newer one.</summary>
    public IReadOnlyDictionary<string, string> OlderTexts { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What people wrote about sources.</summary>
    public SourceProfiles Profiles { get; init; } = SourceProfiles.None;
}

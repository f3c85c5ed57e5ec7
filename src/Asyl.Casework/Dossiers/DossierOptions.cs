using Asyl.Casework.Dossiers.Redacting;
using Asyl.Casework.Record;
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

    public Purpose Purpose { get; init; } = Purpose.Internal;

    /// <summary>For whom it is, in the words of who asks for it; may be empty.</summary>
    public string For { get; init; } = "";

    /// <summary>Ids of the contradictions, gaps and precedents that were chosen for a dossier that leaves them out otherwise.</summary>
    public IReadOnlyList<string> Ticked { get; init; } = [];

    /// <summary>What a filing left out: a memo lists it.</summary>
    public IReadOnlyList<Parts.Withheld> Withheld { get; init; } = [];

    /// <summary>Kept texts, by SHA-256, that facts still cite although a report has a newer one.</summary>
    public IReadOnlyDictionary<string, string> OlderTexts { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What people wrote about sources.</summary>
    public SourceProfiles Profiles { get; init; } = SourceProfiles.None;

    /// <summary>Who stands behind statements, by their id.</summary>
    public IReadOnlyDictionary<string, Check> Checks { get; init; } = new SortedDictionary<string, Check>(StringComparer.Ordinal);

    /// <summary>Papers of kind <c>consulted</c>: where people looked in vain.</summary>
    public IReadOnlyList<Paper> Consulted { get; init; } = [];

    /// <summary>What is taken out of it.</summary>
    public Redaction Redaction { get; init; } = Redaction.Nothing;

    /// <summary>Those of a case on a day, for everything else as it is unless said otherwise.</summary>
    /// <param name="version">Of the program that makes it.</param>
    public static DossierOptions Of(Casebook book, Cases.ProtectionCase theCase, DateOnly asOf, string version) => new()
    {
        AsOf = asOf,
        RulesChecked = Dossiers.RulesChecked.For(book.Law, theCase.Positions),
        RulesOf = Dossiers.RulesChecked.Countries(book.Law, theCase.Positions),
        MadeBy = $"Asyl {version}",
    };

    /// <summary>The day after which nothing was taken in; null where no such day was set.</summary>
    public DateOnly? CutOff { get; init; }
}

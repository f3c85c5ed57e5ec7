using Asyl.Language.Dates;

namespace Asyl.Casework;

/// <summary>A fact as a person enters it: what happened, when and where, and what it rests on.</summary>
public sealed record FactEntry
{
    public required string Event { get; init; }

    public Edtf Date { get; init; }

    public string Place { get; init; } = "";

    public string Country { get; init; } = "";

    public IReadOnlyDictionary<string, string> Details { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<Citing> Cites { get; init; } = [];

    /// <summary>What has no words elsewhere (a call, a memory); kept as a signed note, itself an original.</summary>
    public string Note { get; init; } = "";
}

/// <summary>A place in a report's kept text (UTF-16 code units), as REPORT:START-END; or a page of its original, as REPORT:p3, or a box on it, as REPORT:p3@X,Y,WIDTH,HEIGHT.</summary>
public sealed record Citing(string Report, int Start, int End)
{
    /// <summary>From 1, for a page; 0 for words.</summary>
    public int Page { get; init; }

    /// <summary>In the units of the page.</summary>
    public Intake.Box? Box { get; init; }
}

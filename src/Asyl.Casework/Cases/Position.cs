using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Cases;

/// <summary>Where a person stands on one track (proceedings, removal, protection, liberty, location) for a stretch of time.
/// Between two facts nothing is invented: the status is then <c>unknown</c> or <c>disputed</c>.</summary>
public sealed record Position
{
    public required string Person { get; init; }

    public required string Track { get; init; }

    /// <summary>Which of several procedures on one track it is about: "extradition" beside the ordinary removal, else empty. They run side by side.</summary>
    public string Line { get; init; } = "";

    /// <summary>A status of <c>Data/statuses.tsv</c>.</summary>
    public required string Status { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or empty.</summary>
    public string Country { get; init; } = "";

    public Edtf From { get; init; }

    public Edtf To { get; init; }

    /// <summary>The days on which it had begun for one report and not yet for another, where they contradict each other; else unknown.</summary>
    internal Edtf FromDisputed { get; init; }

    public Basis Basis { get; init; }

    /// <summary>Ids of the statements and facts it rests on.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];
}

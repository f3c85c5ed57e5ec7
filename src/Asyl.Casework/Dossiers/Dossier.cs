using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Bundles;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Dossiers;

/// <summary>
/// A case file as a document. Enters: what one viewer may see, a case and a day. Leaves: every part of the document, each line with its citations,
/// for a renderer to set. Never: a line without its source, a passage that was not checked letter by letter, or a look at the clock.
/// </summary>
public sealed record Dossier
{
    public required string CaseName { get; init; }

    /// <summary>Whether a person opened the case, or the machine only proposes it.</summary>
    public required bool IsOpen { get; init; }

    public required DossierOptions Options { get; init; }

    public required ReviewTally Tally { get; init; }

    /// <summary>One line a track: what held on the day.</summary>
    public required IReadOnlyList<PositionLine> Today { get; init; }

    /// <summary>Every stretch of every track, in order.</summary>
    public required IReadOnlyList<PositionLine> OverTime { get; init; }

    public required IReadOnlyList<ChronologyEntry> Chronology { get; init; }

    /// <summary>What is feared or expected, and not told as having happened.</summary>
    public required IReadOnlyList<ChronologyEntry> NotHappened { get; init; }

    public required IReadOnlyList<ContradictionEntry> Contradictions { get; init; }

    /// <summary>The reports it rests on, lettered in order of publication; each is an exhibit under the same letter.</summary>
    public required IReadOnlyList<SourceEntry> Sources { get; init; }

    /// <summary>What comes back to its own origin.</summary>
    public required IReadOnlyList<RoundTripEntry> RoundTrips { get; init; }

    /// <summary>Sentences that say so where all reports rest on one origin or come from one kind of source.</summary>
    public required IReadOnlyList<string> Balance { get; init; }

    public required IReadOnlyList<NumberedCitation> Citations { get; init; }

    /// <summary>Something in it is only proposed: no page may be taken for a finished one.</summary>
    public bool IsDraft => !IsOpen || Tally.IsDraft;

    /// <summary>The letter of the exhibit that a report is.</summary>
    public string Letter(string report) => Sources.First(source => source.Report.Id == report).Letter;

    /// <summary>The same dossier, its citations naming the pages of a bundle.</summary>
    public Dossier In(BundlePages bundle) => this with { Citations = [.. Citations.Select(citation => citation with { BundlePage = bundle.PageOf(citation) })] };

    /// <param name="version">Of the program that makes it.</param>
    /// <exception cref="CitationException">A citation does not hold. Nothing is printed then.</exception>
    public static Dossier Of(Casebook book, ProtectionCase theCase, DateOnly asOf, string version, SourceProfiles profiles) =>
        Of(book, theCase, new() { AsOf = asOf, Profiles = profiles, RulesChecked = Dossiers.RulesChecked.For(book.Law, theCase.Positions), RulesOf = Dossiers.RulesChecked.Countries(book.Law, theCase.Positions), MadeBy = $"Asyl {version}" });

    /// <exception cref="CitationException">A citation does not hold. Nothing is printed then.</exception>
    public static Dossier Of(Casebook book, ProtectionCase theCase, DossierOptions options)
    {
        var account = CaseAccount.Of(book, theCase, options.AsOf, options.OlderTexts);
        return new()
        {
            CaseName = theCase.Name,
            IsOpen = theCase.IsOpen,
            Options = options,
            Tally = ReviewTally.Of(account),
            Today = account.Today,
            OverTime = account.Positions,
            Chronology = account.Chronology,
            NotHappened = account.NotHappened,
            Contradictions = account.Contradictions,
            Sources = account.Sources,
            RoundTrips = account.RoundTrips,
            Balance = Parts.Balance.Of(book, theCase, options.Profiles),
            Citations = account.Citations,
        };
    }
}

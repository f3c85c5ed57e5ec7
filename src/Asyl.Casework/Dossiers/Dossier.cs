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

    /// <summary>The time limits that events start.</summary>
    public IReadOnlyList<DeadlineEntry> Deadlines { get; init; } = [];

    /// <summary>What does not follow, or that the law sets its face against.</summary>
    public IReadOnlyList<GapEntry> Gaps { get; init; } = [];

    /// <summary>Other cases that share something with this one.</summary>
    public IReadOnlyList<PrecedentEntry> Precedents { get; init; } = [];

    /// <summary>Who stands behind each row of the chronology, where the purpose asks for it.</summary>
    public IReadOnlyList<CheckEntry> Checks { get; init; } = [];

    /// <summary>What is left out of it unless it is chosen.</summary>
    public IReadOnlyList<Withheld> Withheld { get; init; } = [];

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

    /// <summary>Something in it is only proposed, or nobody is known to have checked it: no page may be taken for a finished one.</summary>
    public bool IsDraft => !IsOpen || Tally.IsDraft || (Options.Purpose.Has("checks") && (Checks.Count == 0 || Checks.Any(check => !check.IsWhole)));

    /// <summary>Whether it says of every line that it is accepted or proposed: of a filing, where all is accepted, the last page says who checked it instead.</summary>
    public bool SaysStanding => !Options.Purpose.IsOfAccepted;

    /// <summary>It as every format sets it.</summary>
    public Manuscripts.Manuscript Manuscript => Chapters.DossierManuscript.Of(this);

    /// <summary>Whether its citations name the pages of a bundle.</summary>
    public bool HasBundle => Citations.Any(citation => citation.BundlePage > 0);

    /// <summary>The letter of the exhibit that a report is.</summary>
    public string Letter(string report) => Sources.First(source => source.Report.Id == report).Letter;

    /// <summary>The same dossier, its citations naming the pages of a bundle.</summary>
    public Dossier In(BundlePages bundle) => this with { Citations = [.. Citations.Select(citation => citation with { BundlePage = bundle.PageOf(citation) })] };

    /// <param name="version">Of the program that makes it.</param>
    /// <exception cref="CitationException">A citation does not hold. Nothing is printed then.</exception>
    public static Dossier Of(Casebook book, ProtectionCase theCase, DateOnly asOf, string version, SourceProfiles profiles) =>
        Of(book, theCase, DossierOptions.Of(book, theCase, asOf, version) with { Profiles = profiles });

    /// <param name="book">What the purpose asks for: for one of what people accepted, a book with the reader switched off.</param>
    /// <exception cref="CitationException">A citation does not hold. Nothing is printed then.</exception>
    /// <exception cref="WorkspaceException">Something was chosen that is not there.</exception>
    public static Dossier Of(Casebook book, ProtectionCase theCase, DossierOptions options)
    {
        var (purpose, ledger) = (options.Purpose, new CitationLedger(book.Index, new KeptTexts(options.OlderTexts)));
        var choice = Choice.Of(book, theCase, options, ledger);
        var account = CaseAccount.Of(book, purpose.IsOfAccepted ? theCase with { Reports = [] } : theCase, options.AsOf, ledger, choice.Includes);
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
            Deadlines = choice.Deadlines,
            Gaps = choice.Gaps,
            Precedents = choice.Precedents,
            Withheld = choice.Withheld,
            Checks = purpose.Has("checks") ? CheckEntry.Of([.. account.Chronology, .. account.NotHappened], book.Index, options.Checks) : [],
        };
    }
}

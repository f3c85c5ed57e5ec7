using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Similar;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>
/// What beside the chronology goes into a dossier: all contradictions, time limits, gaps and precedents where its purpose has them; only those that were
/// chosen one by one where it leaves them out, and then what was not chosen is told apart.
/// </summary>
internal sealed record Choice
{
    public required Func<Contradiction, bool> Includes { get; init; }

    public IReadOnlyList<DeadlineEntry> Deadlines { get; init; } = [];

    public IReadOnlyList<GapEntry> Gaps { get; init; } = [];

    public IReadOnlyList<PrecedentEntry> Precedents { get; init; } = [];

    public IReadOnlyList<Withheld> Withheld { get; init; } = [];

    /// <exception cref="WorkspaceException">Something was chosen that is not there.</exception>
    public static Choice Of(Casebook book, ProtectionCase theCase, DossierOptions options, CitationLedger ledger)
    {
        var purpose = options.Purpose;
        return purpose.Has("ticked") ? Ticked(book, theCase, options, ledger) : new()
        {
            Includes = _ => true,
            Deadlines = purpose.Has("deadlines") ? DeadlineEntry.Of(book, theCase, ledger) : [],
            Gaps = purpose.Has("gaps") ? GapEntry.Of(GapLine.Of(book, theCase), ledger) : [],
            Precedents = purpose.Has("precedents") ? PrecedentEntry.Of(SimilarCases.Of(book, theCase, options.AsOf), ledger) : [],
        };
    }

    private static Choice Ticked(Casebook book, ProtectionCase theCase, DossierOptions options, CitationLedger ledger)
    {
        // What is not chosen is read beside, so that nothing of it is cited.
        var aside = new CitationLedger(book.Index, new KeptTexts(options.OlderTexts));
        var gaps = GapLine.Of(book, theCase);
        var precedents = SimilarCases.Of(book, theCase, options.AsOf);
        var all = Comparisons.About(theCase, book.Index).Where(contradiction => contradiction.Shown).Select(contradiction => new Withheld(contradiction.Id, "contradictions", Words(contradiction, aside)))
            .Concat(gaps.Select(line => new Withheld(line.Gap.Id, "gaps", line.Sentence)))
            .Concat(precedents.All.Select(one => new Withheld(one.Case.Person, "precedents", $"{one.Case.Name}: {string.Join("; ", one.Shares.Select(TraitPhrase.Of))}"))).ToList();
        if (options.Ticked.Any(id => !all.Exists(one => one.Id == id)))
            throw new WorkspaceException("expected the id of a contradiction, gap or precedent that rests on what people accepted");
        bool IsTicked(string id) => options.Ticked.Contains(id, StringComparer.Ordinal);
        return new()
        {
            Includes = contradiction => IsTicked(contradiction.Id),
            Gaps = GapEntry.Of(gaps.Where(line => IsTicked(line.Gap.Id)), ledger),
            Precedents = PrecedentEntry.Of(precedents with { All = [.. precedents.All.Where(one => IsTicked(one.Case.Person))] }, ledger),
            Withheld = [.. all.Where(one => !IsTicked(one.Id))],
        };
    }

    private static string Words(Contradiction contradiction, CitationLedger aside)
    {
        var entry = Comparisons.Of([contradiction], aside)[0];
        return $"{entry.AboutWords}: {string.Join(" / ", entry.Sides.Select(side => side.Value))}";
    }
}

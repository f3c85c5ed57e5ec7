using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Similar;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>Another case that shares something with this one, what they share, and what is told to have come of it.</summary>
/// <param name="Id">The person's.</param>
public sealed record PrecedentEntry(string Id, string Name, string Shares, IReadOnlyList<(string Words, IReadOnlyList<int> Citations)> Came)
{
    internal static IReadOnlyList<PrecedentEntry> Of(SimilarCases found, CitationLedger ledger) => [.. found.All.Select(one => new PrecedentEntry(
        one.Case.Person, one.Case.Name, string.Join("; ", one.Shares.Select(TraitPhrase.Of)),
        [.. one.Came.Select(e => ($"{DateWords.Of(e.Date)}: {SimilarCases.Decision(e)}{(e.Country.Length > 0 ? $" ({Strings.Country(e.Country)})" : "")}", ledger.CiteAll([.. e.Statements, .. e.Facts])))]))];
}

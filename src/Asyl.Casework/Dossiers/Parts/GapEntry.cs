using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Events;
using Asyl.Casework.Gaps;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A gap with what it rests on.</summary>
/// <param name="Id">The same for the same gap, to choose it by.</param>
public sealed record GapEntry(string Id, string Sentence, bool IsAccepted, IReadOnlyList<int> Citations)
{
    /// <param name="includes">Which, by id.</param>
    internal static IReadOnlyList<GapEntry> Of(Casebook book, ProtectionCase theCase, CitationLedger ledger, Func<string, bool> includes) =>
        [.. GapLine.Of(book, theCase).Where(line => includes(line.Gap.Id)).Select(line => new GapEntry(line.Gap.Id, line.Sentence, line.Gap.Basis == Basis.Accepted, ledger.CiteAll(line.Gap.Because)))];
}

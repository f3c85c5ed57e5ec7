using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A gap with what it rests on.</summary>
/// <param name="Id">The same for the same gap, to choose it by.</param>
public sealed record GapEntry(string Id, string Sentence, bool IsAccepted, IReadOnlyList<int> Citations)
{
    internal static IReadOnlyList<GapEntry> Of(IEnumerable<GapLine> lines, CitationLedger ledger) =>
        [.. lines.Select(line => new GapEntry(line.Gap.Id, line.Sentence, line.Gap.Basis == Basis.Accepted, ledger.CiteAll(line.Gap.Because)))];
}

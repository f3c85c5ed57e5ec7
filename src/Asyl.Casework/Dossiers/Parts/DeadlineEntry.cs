using Asyl.Casework.Cases;
using Asyl.Casework.Deadlines;
using Asyl.Casework.Dossiers.Citing;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A time limit with what it rests on.</summary>
public sealed record DeadlineEntry(DeadlineLine Line, string EventWords, IReadOnlyList<int> Citations)
{
    internal static IReadOnlyList<DeadlineEntry> Of(Casebook book, ProtectionCase theCase, CitationLedger ledger) =>
        [.. DeadlineLine.Of(DeadlineFinder.Of(book, theCase), book.Law).Select(line => new DeadlineEntry(line, EventLine.Of(ledger.Book.Event(line.Deadline.Event)), ledger.CiteAll(line.Deadline.Because)))];
}

using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Reading;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A claim of a case that comes back to its own origin: what is told so, and each step with the words that show it.</summary>
public sealed record RoundTripEntry(string Words, IReadOnlyList<RoundTripLine> Steps)
{
    /// <param name="told">The lines of the case, for the words of its events.</param>
    internal static IReadOnlyList<RoundTripEntry> Of(Casebook book, ProtectionCase theCase, IReadOnlyList<ChronologyEntry> told, IReadOnlyList<SourceEntry> sources, CitationLedger ledger)
    {
        var letters = sources.ToDictionary(source => source.Report.Id, StringComparer.Ordinal);
        var trips = RoundTrips.In(book, theCase.Events.Select(ledger.Book.FindEvent).OfType<Events.CaseEvent>());
        return [.. trips.Select(trip => new RoundTripEntry(
            Strings.Of("roundtrip.words", string.Join("; ", told.Where(line => trip.Events.Contains(line.Id, StringComparer.Ordinal)).Select(line => line.Phrase)), trip.Origin),
            [.. trip.Steps.Select(step => Line(step, trip.IsWitness && step.On == trip.Origin ? "witness" : "cites", letters[step.Report], ledger))]))];
    }

    private static RoundTripLine Line(RoundTripStep step, string kind, SourceEntry source, CitationLedger ledger) =>
        new($"{source.Letter} {source.Outlet} {Strings.Of($"dependence.{kind}", step.On)}", source, ledger.Checked(source.Report, step.Passage));
}

/// <param name="Words">"C Harbour Post cites Coast Agency".</param>
public sealed record RoundTripLine(string Words, SourceEntry Source, Passage Passage);

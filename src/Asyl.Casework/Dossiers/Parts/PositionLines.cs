using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Citing;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>Positions as lines.</summary>
internal static class PositionLines
{
    /// <summary>The tracks in the order in which a defender reads them.</summary>
    public static readonly IReadOnlyList<string> Tracks = ["protection", "removal", "proceedings", "liberty", "location"];

    public static IReadOnlyList<PositionLine> Of(IEnumerable<Position> positions, CitationLedger ledger) =>
        [.. positions.OrderBy(position => Rank(position.Track)).ThenBy(position => Moves.IsOfThePerson(position.Track) ? "" : position.Country, StringComparer.Ordinal).Select(position => Line(position, Citations(position, ledger)))];

    /// <summary>The stretches but those that say only that nothing is known, and that may have lasted no day at all.</summary>
    public static IReadOnlyList<PositionLine> OverTime(IEnumerable<Position> positions, CitationLedger ledger) => Of(positions.Where(position => !IsEmpty(position)), ledger);

    private static bool IsEmpty(Position position) =>
        position.Status == PositionsOn.Unknown && (position.From.IsKnown ? position.To.IsKnown && position.From.Overlaps(position.To) : !position.To.IsKnown);

    /// <summary>What holds on one day.</summary>
    public static IReadOnlyList<PositionLine> OnDay(IReadOnlyList<Position> held, CitationLedger ledger) =>
        [.. PositionsOn.ForReading(held).Select(position => Line(position, Citations(position, ledger)))];

    public static int Rank(string track) => Tracks.TakeWhile(known => known != track).Count();

    public static PositionLine Line(Position position, IReadOnlyList<int> citations) => new()
    {
        Track = position.Track,
        Procedure = position.Line,
        Status = position.Status,
        Country = position.Country,
        From = position.From,
        To = position.To,
        Basis = position.Basis,
        Citations = citations,
    };

    private static IReadOnlyList<int> Citations(Position position, CitationLedger ledger) =>
        [.. Tellers.OfSide(position.Because, ledger).SelectMany(teller => teller.Citations).Distinct().Order()];
}

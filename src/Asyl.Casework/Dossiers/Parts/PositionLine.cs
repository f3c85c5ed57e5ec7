using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A stretch of time on one track with the citations it rests on.</summary>
public sealed record PositionLine
{
    public required string Track { get; init; }

    /// <summary>The procedure on the track, such as extradition beside the ordinary removal; empty for the ordinary one.</summary>
    public string Procedure { get; init; } = "";

    public required string Status { get; init; }

    public string Country { get; init; } = "";

    public Edtf From { get; init; }

    public Edtf To { get; init; }

    public Basis Basis { get; init; }

    public IReadOnlyList<int> Citations { get; init; } = [];

    /// <summary>No recorded fact says what held: neither accepted nor proposed.</summary>
    public bool IsUnknown => Status == "unknown";

    public bool IsDisputed => Status == "disputed";

    public bool IsAccepted => Basis == Basis.Accepted;

    public string TrackWords => Strings.Of($"track.{(Procedure.Length > 0 ? Procedure : Track)}");

    public string StatusWords => Status == "in" && Country.Length > 0
        ? Strings.Of("status.in_country", Strings.Country(Country))
        : Strings.Find($"status.{Status}") ?? Status.Replace('_', ' ');

    /// <summary>"from 21 May 2018 until August 2018"; a dash where nothing is known at all.</summary>
    public string StretchWords => From.IsKnown || To.IsKnown ? DateWords.Stretch(From, To) : "–";

    /// <summary>Protection in one country and in another are two rows; liberty and location are of the person.</summary>
    public string RowWords => Country.Length == 0 || Moves.IsOfThePerson(Track) ? TrackWords : $"{TrackWords}, {Strings.Country(Country)}";

    /// <summary>One line a track, without citations: what held on a day, unknown where it cannot be told.</summary>
    public static IReadOnlyList<PositionLine> On(IReadOnlyList<Position> positions, DateOnly day) =>
        [.. PositionsOn.Day(positions, day).OrderBy(position => PositionLines.Rank(position.Track)).Select(position => PositionLines.Line(position, []))];

    /// <summary>The one line a track that a list has room for: what is known on the day, of its main procedure.</summary>
    public static IReadOnlyList<PositionLine> MainOn(IReadOnlyList<Position> positions, DateOnly day) =>
        [.. PositionsOn.Main(positions, day).Select(position => PositionLines.Line(position, []))];

    /// <summary>The status with the country whose decision it is.</summary>
    public string FullWords => Status == "in" || Country.Length == 0 ? StatusWords : $"{StatusWords} ({Strings.Country(Country)})";
}

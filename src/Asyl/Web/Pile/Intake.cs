using System.Collections.Immutable;
using Asyl.Casework;
using Asyl.Casework.Intake;

namespace Asyl.Web.Pile;

/// <summary>What is being taken in, or was taken in last: everything that was sent while the work went on. It never changes; after the next file there is another one.</summary>
/// <param name="Files">How many files came, with those still waiting.</param>
/// <param name="Stopped">Why the work stopped before its end, in a sentence; empty when it did not.</param>
public sealed record Intake(bool IsRunning, int Files, int LeftOut, bool WasCut, ImmutableList<Arrival> Arrivals, string Stopped)
{
    public static Intake None { get; } = new(false, 0, 0, false, [], "");

    public int Refused => Arrivals.Count(arrival => arrival.Kind == ArrivalKind.Refused);

    /// <summary>What a person should look at first: refused files, then reports that were not read or are doubtful, then new ones, then known ones.</summary>
    public IEnumerable<Arrival> InOrder(Snapshot now) => Arrivals.OrderBy(arrival =>
        arrival.Kind == ArrivalKind.Refused ? 0 : now.Book.Report(arrival.Report) is { } report && (PileList.IsUnread(report) || report.Reading.Doubts.Count > 0) ? 1 : 1 + (int)arrival.Kind);

    public Intake With(UploadSlip slip, int files) =>
        (IsRunning ? this : None) with { IsRunning = true, Files = (IsRunning ? Files : 0) + files, LeftOut = (IsRunning ? LeftOut : 0) + slip.LeftOut, WasCut = slip.WasCut || (IsRunning && WasCut) };
}

/// <summary>What came of one file.</summary>
/// <param name="Report">Its id; empty for a refused file.</param>
/// <param name="Receipts">How often these bytes were received.</param>
/// <param name="Why">Why it was refused, in the intake's sentence.</param>
public sealed record Arrival(ArrivalKind Kind, string File, string Report, int Receipts, string Why)
{
    public static Arrival Of(Added added) => added.Received switch
    {
        Refused refused => new(ArrivalKind.Refused, refused.Name, "", 0, refused.Why),
        ReceivedReport report => new(added.IsNew ? ArrivalKind.New : ArrivalKind.Known, report.Name, report.Id, added.Receipts, ""),
        _ => throw new InvalidOperationException("a file is a report or refused"),
    };
}

public enum ArrivalKind
{
    Refused,
    New,
    Known,
}

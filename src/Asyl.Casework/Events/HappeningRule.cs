using Asyl.Casework.Data;

namespace Asyl.Casework.Events;

/// <summary>How tellings of one event type come together: a row of <c>happenings.tsv</c>.</summary>
/// <param name="Slip">Days that two dates of one happening may be apart by mistake.</param>
/// <param name="Lasts">Whether it goes on for a time, so that other dates are no conflict.</param>
/// <param name="InTown">Whether the town named is where it happened.</param>
/// <param name="ByCourt">Whether a court decides it.</param>
internal sealed record HappeningRule(int Slip, bool Lasts, bool InTown, bool ByCourt)
{
    private static readonly HappeningRule Ordinary = new(45, false, false, false);

    private static readonly Dictionary<string, HappeningRule> ByEvent = DataTable.Rows("happenings.tsv")
        .ToDictionary(row => row["event"], row => new HappeningRule(int.Parse(row["slip"]), row["lasts"] == "1", row["town"] == "1", row["court"] == "1"), StringComparer.Ordinal);

    public static HappeningRule Of(string eventCode) => ByEvent.GetValueOrDefault(eventCode, Ordinary);
}

using Asyl.Casework.Data;

namespace Asyl.Casework.Cases;

/// <summary>The order of event types in <c>events.tsv</c>, which is that of a usual case: decides between events of one day.</summary>
internal static class ProceduralOrder
{
    private static readonly Dictionary<string, int> Rank = EventTypes.All.Select((type, rank) => (type.Code, rank)).ToDictionary(pair => pair.Code, pair => pair.rank, StringComparer.Ordinal);

    public static int Of(string eventCode) => Rank.GetValueOrDefault(eventCode, int.MaxValue);
}

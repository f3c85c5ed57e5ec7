using Asyl.Casework.Data;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>Which details of an event may be shown beside its phrase, and in which order: <c>event-roles.tsv</c>.</summary>
internal static class EventRoles
{
    private static readonly Dictionary<string, (bool Place, string[] Roles)> ByEvent = DataTable.Rows("event-roles.tsv")
        .ToDictionary(row => row["event"], row => (row["place"] == "1", row["roles"].Split(';')), StringComparer.Ordinal);

    private static readonly HashSet<string> Known = [.. ByEvent.Values.SelectMany(row => row.Roles)];

    public static bool ShowsPlace(string eventCode) => !ByEvent.TryGetValue(eventCode, out var row) || row.Place;

    /// <summary>The roles in order: those of the event type, then those that no type knows.</summary>
    public static IEnumerable<string> Of(string eventCode, IEnumerable<string> told)
    {
        var roles = told.Order(StringComparer.Ordinal).ToArray();
        return ByEvent.TryGetValue(eventCode, out var row) ? [.. row.Roles.Where(roles.Contains), .. roles.Where(role => !Known.Contains(role))] : roles;
    }
}

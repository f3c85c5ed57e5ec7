namespace Asyl.Casework.Data;

/// <summary>The event types of <c>events.tsv</c>: adding one is adding its row.</summary>
public static class EventTypes
{
    private static readonly Dictionary<string, EventType> ByCode = DataTable.Rows("events.tsv")
        .Select(row => new EventType(row["code"], row["opens_case"] == "1", row["subject"] == "1", row["tracks"].Split(';', StringSplitOptions.RemoveEmptyEntries), row["alone"] == "1", int.TryParse(row["learned"], out var place) ? place : 0))
        .ToDictionary(type => type.Code, StringComparer.Ordinal);

    public static IReadOnlyCollection<EventType> All => ByCode.Values;

    public static bool IsKnown(string code) => ByCode.ContainsKey(code);

    /// <exception cref="KeyNotFoundException">No such event type: ask <see cref="IsKnown"/> about words a person typed.</exception>
    public static EventType Of(string code) => ByCode[code];
}

/// <param name="Code">Public and never renamed.</param>
/// <param name="OpensCase">Whether someone this happens to gets a case proposed.</param>
/// <param name="HasSubject">Whether it happens to somebody; false for a state's position or an estimate.</param>
/// <param name="Tracks">The tracks of a legal position it may move.</param>
/// <param name="Alone">Whether one such event by itself is reason to propose a case.</param>
/// <param name="Learned">Its place, from 1, among the events that the network takes as inputs; 0 where it does not know the type.</param>
public sealed record EventType(string Code, bool OpensCase, bool HasSubject, IReadOnlyList<string> Tracks, bool Alone, int Learned);

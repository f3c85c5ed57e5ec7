using Asyl.Casework.Data;

namespace Asyl.Web.Reports;

/// <summary>The colour of an event's passages: of the track it moves, else by whether it opens a case. There are few, so that they can be told apart.</summary>
internal static class EventColour
{
    public static IReadOnlyList<string> All { get; } = ["protection", "removal", "proceedings", "liberty", "location", "harm", "other"];

    public static string Of(string code)
    {
        if (!EventTypes.IsKnown(code))
            return "other";
        var type = EventTypes.Of(code);
        return type.Tracks is [var track, ..] ? track : type.OpensCase ? "harm" : "other";
    }
}

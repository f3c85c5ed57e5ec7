using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Gaps;

/// <summary>Removals told of a time at which a procedure was open, or removal had been refused.</summary>
internal static class Removals
{
    private static readonly string[] Opening = ["asylum_application", "asylum_seeker_status_granted", "asylum_seeker_status_extended", "appeal_filed"];

    private static readonly string[] Closing = ["asylum_refused", "refugee_status_granted", "refugee_status_ended"];

    public static IEnumerable<Gap> Find(Told told) => told.Events.Where(e => e.Event == "removal_executed" && told.CountryOf(e).Length > 0).SelectMany(removal => Against(told, removal));

    private static IEnumerable<Gap> Against(Told told, CaseEvent removal)
    {
        var earlier = told.Events.Where(e => e != removal && Told.MayPrecede(e, removal) && told.MayBeIn(e, told.CountryOf(removal))).ToArray();
        if (earlier.LastOrDefault(e => Opens(told, e) || Closes(told, e)) is { } last && Opens(told, last) && Told.Precedes(last, removal))
            yield return Gap(told, GapKind.RemovalWhilePending, last, removal);
        if (earlier.LastOrDefault(e => e.Event is "removal_not_ordered" or "removal_ordered") is { Event: "removal_not_ordered" } refused && Told.Precedes(refused, removal))
            yield return Gap(told, GapKind.RemovalAfterNotOrdered, refused, removal);
    }

    private static Gap Gap(Told told, GapKind kind, CaseEvent before, CaseEvent removal) =>
        told.Gap(kind, told.CountryOf(removal), Edtf.Days(before.Date.First, removal.Date.Last), before, removal);

    private static bool Opens(Told told, CaseEvent e) => Opening.Contains(e.Event, StringComparer.Ordinal) ? told.Appeals.Concern(e, "protection")
        : e.Event == "appeal_decided" && told.Appeals.Concern(e, "protection") && Outcomes.Of(e.Event, e.Details) is "overturned" or "remitted";

    /// <summary>Whatever an appeal came to, unless it is told to have opened the matter again.</summary>
    private static bool Closes(Told told, CaseEvent e) => Closing.Contains(e.Event, StringComparer.Ordinal) || (e.Event == "appeal_decided" && told.Appeals.Concern(e, "protection"));
}

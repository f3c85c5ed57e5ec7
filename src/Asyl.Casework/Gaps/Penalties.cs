using Asyl.Casework.Events;
using Asyl.Casework.Law;
using Asyl.Language.Dates;

namespace Asyl.Casework.Gaps;

/// <summary>Charges and sentences for the way of entry of somebody who sought protection, where the rule of the place says that article 31 may stand against them.</summary>
internal static class Penalties
{
    private static readonly string[] Sought = ["asylum_sought", "asylum_application", "asylum_seeker_status_granted", "asylum_seeker_status_extended", "refugee_status_granted"];

    private static readonly string[] Roles = ["offence", "charge", "ground"];

    public static IEnumerable<Gap> Find(Told told, Jurisdictions law) => told.Events
        .Where(e => e.Event is "charge" or "trial" or "verdict" or "sentence" && Outcomes.Of(e.Event, e.Details) != "acquitted")
        .SelectMany(e => Rules(law, told.CountryOf(e), e).Select(rule => (Event: e, Rule: rule)))
        .GroupBy(pair => (Country: told.CountryOf(pair.Event), pair.Rule.What))
        .Select(group => Gap(told, group.Key.Country, group.Last().Rule, [.. group.Select(pair => pair.Event)])).OfType<Gap>();

    private static Gap? Gap(Told told, string country, Offence rule, CaseEvent[] punished)
    {
        var sought = told.Events.Where(e => Sought.Contains(e.Event, StringComparer.Ordinal) && told.CountryOf(e) == country).ToArray();
        var stretch = Edtf.Days(punished.Min(e => e.Date.First), punished.Max(e => e.Date.Last));
        return sought.Length == 0 ? null : told.Gap(GapKind.EntryPenalised, country, stretch, [.. punished, sought[0]]) with { Rule = rule };
    }

    private static IEnumerable<Offence> Rules(Jurisdictions law, string country, CaseEvent e) =>
        law.Of(country)?.On<Offence>(e.Date).Where(rule => rule.Article31 == true && rule.Words.Any(word => IsNamed(word, e))).DistinctBy(rule => rule.What, StringComparer.Ordinal) ?? [];

    private static bool IsNamed(string word, CaseEvent e) =>
        Roles.Any(role => (" " + e.Details.GetValueOrDefault(role, "").ToLowerInvariant()).Contains(" " + word, StringComparison.Ordinal));
}

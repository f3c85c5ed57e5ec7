using Asyl.Casework.Cases;
using Asyl.Casework.Data;
using Asyl.Casework.Events;

namespace Asyl.Casework.Similar;

/// <summary>Reads what a case shows of itself. Enters: a case. Leaves: its traits, each once. Never: anything of a person that is told as feared or expected.</summary>
internal static class CaseTraits
{
    private static readonly string[] Deciding =
        ["asylum_application", "asylum_seeker_status_granted", "asylum_seeker_status_extended", "asylum_refused", "refugee_status_granted", "removal_ordered", "removal_not_ordered", "extradition_decision"];

    private static readonly string[] Accusing = ["ground", "offence", "charge"];

    private static readonly (string Word, string Kind)[] Offences = [.. DataTable.Rows("offence-words.tsv").Select(row => (row["word"], row["kind"]))];

    public static IReadOnlyList<Trait> Of(Casebook book, ProtectionCase theCase, DateOnly today)
    {
        var happened = book.EventsOf(theCase.Person).Where(Life.Happens).ToArray();
        var told = happened.SelectMany(Shown).GroupBy(pair => pair.Trait.Key, (_, group) => group.ToArray())
            .Select(group => group[0].Trait with { Events = [.. group.Select(pair => pair.Event).Distinct(StringComparer.Ordinal)] });
        return [.. told.Concat(Relatives(book, theCase)).Concat(Stages(theCase, today)).OrderBy(trait => trait.Kind).ThenBy(trait => trait.Country, StringComparer.Ordinal).ThenBy(trait => trait.Value, StringComparer.Ordinal)];
    }

    private static IEnumerable<(Trait Trait, string Event)> Shown(CaseEvent e)
    {
        var to = Movements.Destination(e.Event, e.Country, e.Details);
        if (e.Event == "border_crossing" && to.Length > 0 && Outcomes.Of(e.Event, e.Details) is { Length: > 0 } manner)
            yield return (new(TraitKind.Entry, manner, to), e.Id);
        if (e.Event is "charge" or "wanted" or "verdict" && e.Country.Length > 0 && Offence(e) is { Length: > 0 } offence)
            yield return (new(TraitKind.Charge, offence, e.Country), e.Id);
        if (Deciding.Contains(e.Event, StringComparer.Ordinal) && e.Country.Length > 0)
            yield return (new(TraitKind.Host, "", e.Country), e.Id);
        if (Origin(e) is { Length: > 0 } origin)
            yield return (new(TraitKind.Origin, "", origin), e.Id);
    }

    private static string Offence(CaseEvent e)
    {
        var words = string.Join(' ', Accusing.Select(role => e.Details.GetValueOrDefault(role, ""))).ToLowerInvariant();
        return Offences.FirstOrDefault(row => (" " + words).Contains(" " + row.Word, StringComparison.Ordinal)).Kind ?? "";
    }

    /// <summary>Whom somebody fled from, or to whom they would be handed over.</summary>
    private static string Origin(CaseEvent e) => e.Event is "border_crossing" ? Movements.From(e.Details)
        : e.Event is "removal_ordered" or "removal_executed" or "removal_not_ordered" or "extradition_decision" or "extradition_request" ? Movements.To(e.Details) : "";

    private static IEnumerable<Trait> Relatives(Casebook book, ProtectionCase theCase) => (book.Person(theCase.Person)?.Members ?? [])
        .SelectMany(member => book.Report(member.Report)?.Reading.Relations.Select(relation => relation.FamilyOf(member.Name)?.Theirs).OfType<string>() ?? [])
        .Distinct(StringComparer.Ordinal).Select(theirs => new Trait(TraitKind.Family, theirs, ""));

    private static IEnumerable<Trait> Stages(ProtectionCase theCase, DateOnly today) => PositionFold.PositionOn(theCase.Positions, today)
        .Where(held => held.Track is "protection" or "removal" or "proceedings" && held.Status is not ("unknown" or "disputed" or "none") && held.Country.Length > 0)
        .Select(held => new Trait(TraitKind.Stage, $"{(held.Line.Length > 0 ? held.Line : held.Track)}:{held.Status}", held.Country)).DistinctBy(trait => trait.Key);
}

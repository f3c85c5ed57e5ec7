using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Law;
using Asyl.Casework.People;

namespace Asyl.Casework.Events;

/// <summary>Courts that are said to grant protection where the law of the place leaves it to an authority. A place whose rules are not known is not checked,
/// nor are refusals: courts do dismiss appeals against them.</summary>
internal static class Competence
{
    private static readonly HashSet<string> Decisions = ["refugee_status_granted", "asylum_seeker_status_granted", "asylum_seeker_status_extended"];

    private static readonly string[] CourtWords = ["court", "judge", "tribunal"];

    public static IEnumerable<Contradiction> Find(TellingBook book, Dictionary<string, Life> lives, Jurisdictions jurisdictions) => book.All
        .Where(telling => telling.IsRealis && Decisions.Contains(telling.Event) && jurisdictions.LeavesToAnAuthority(telling.Country, telling.Event, telling.Date))
        .SelectMany(telling => telling.People.Where(lives.ContainsKey).Select(person => (person, telling)))
        .GroupBy(pair => (pair.person, pair.telling.Event, pair.telling.Country), pair => pair.telling)
        .Where(group => group.Any(IsByCourt))
        .Select(group => Write(group.Key.person, group.Key.Event, group.Key.Country, [.. group], book, jurisdictions));

    private static Contradiction Write(string person, string code, string country, IReadOnlyList<Telling> tellings, TellingBook book, Jurisdictions jurisdictions)
    {
        var bodies = tellings.SelectMany(telling => jurisdictions.Deciding(country, code, telling.Date)).Distinct().Take(2).ToArray();
        var bodyWords = () => bodies is [var body] ? body.Names.ToString() : Strings.Of("side.authority");
        var court = book.SideOf(() => Strings.Of("side.court"), tellings.Where(IsByCourt).Select(telling => telling.Id));
        var authority = book.SideOf(bodyWords, tellings.Where(telling => !IsByCourt(telling) && Authority(telling).Length > 0).Select(telling => telling.Id));
        return ContradictionWriter.Write(ContradictionKind.Competence, "", () => NounPhrase.Of(code), bodyWords, [person], "", shown: true, [court, authority]);
    }

    private static bool IsByCourt(Telling telling) => Has(telling, "court") || Has(telling, "judge")
        || IsOfCourts(Authority(telling));

    /// <summary>Whether a body's name says that it is a court.</summary>
    public static bool IsOfCourts(string body) => NameLetters.Fold(body) is var name && CourtWords.Any(word => name.Contains(word, StringComparison.Ordinal));

    private static string Authority(Telling telling) => telling.Details.GetValueOrDefault("authority", "");

    private static bool Has(Telling telling, string role) => telling.Details.GetValueOrDefault(role, "").Length > 0;
}

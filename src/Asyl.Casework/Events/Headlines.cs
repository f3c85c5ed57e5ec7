using Asyl.Casework.Data;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Language.Text;

namespace Asyl.Casework.Events;

/// <summary>What a report tells first as more than it tells below: the body tells less than the headline, denies it, tells it as hearsay, or another report tells a refusal afterwards.</summary>
internal static class Headlines
{
    private const int Recent = 183;

    /// <summary>What is less than a grant even when it is only to come.</summary>
    private static readonly string[] Awaited = ["asylum_application", "asylum_sought", "appeal_decided"];

    private static readonly (string Headline, string Outcome, string[] Body)[] Rows =
        [.. DataTable.Rows("overstatements.tsv").Select(row => (row["headline"], row["outcome"], row["body"].Split(';')))];

    public static IEnumerable<Contradiction> Find(TellingBook book, Dictionary<string, Life> lives) =>
        book.All.GroupBy(telling => telling.Report, StringComparer.Ordinal).SelectMany(report => InReport([.. report], book, lives));

    private static IEnumerable<Contradiction> InReport(IReadOnlyList<Telling> tellings, TellingBook book, Dictionary<string, Life> lives)
    {
        var body = tellings.Where(telling => telling.IsInBody).ToArray();
        var headlines = tellings.Where(telling => telling.IsRealis && telling.Zone is Zone.Headline or Zone.Standfirst);
        foreach (var told in headlines.SelectMany(telling => telling.People.Where(lives.ContainsKey).Select(person => (person, telling))).GroupBy(pair => (pair.person, pair.telling.Event), pair => pair.telling))
        {
            var headline = told.First();
            var less = Less(headline, told.Key.person, body).ToArray();
            if (less.Length > 0)
                yield return Write(headline, told, less, lives[told.Key.person], book);
        }

        foreach (var same in tellings.SelectMany(telling => telling.People.Where(lives.ContainsKey).Select(person => (person, telling))).GroupBy(pair => (pair.person, pair.telling.Event), pair => pair.telling))
        {
            var (stated, hedged) = (same.Where(IsStated).ToArray(), same.Where(IsHedged).ToArray());
            if (hedged.Length > 0 && stated.Any(telling => telling.Passage?.Start < hedged.Min(other => other.Passage?.Start)))
                yield return Hedged(same.Key.person, same.Key.Event, stated, hedged, book);
        }
    }

    private static Contradiction Write(Telling headline, IEnumerable<Telling> told, IReadOnlyList<Telling> less, Life life, TellingBook book)
    {
        Side[] sides =
        [
            book.SideOf(() => Strings.Of("side.headline", NounPhrase.Of(headline.Event)), told.Select(telling => telling.Id)),
            book.SideOf(() => Strings.Of("side.text", List(less.Select(Words))), less.Select(telling => telling.Id)),
            .. RefusedAfterwards(headline, life, book),
        ];
        return ContradictionWriter.Write(ContradictionKind.Headline, "", () => NounPhrase.Indefinite(headline.Event), () => List(less.Select(Told)), [life.Person], "", shown: true, sides);
    }

    /// <summary>"reportedly": the report does not stand behind it, and names nobody who does.</summary>
    private static bool IsHedged(Telling telling) => telling is { Certainty: Reading.Certainty.Alleged, Voice.Count: 0, Event: not ("charge" or "wanted") };

    private static bool IsStated(Telling telling) => telling is { Certainty: Reading.Certainty.Asserted, Voice.Count: 0 };

    private static Contradiction Hedged(string person, string code, IEnumerable<Telling> stated, IEnumerable<Telling> hedged, TellingBook book) => ContradictionWriter.Write(
        ContradictionKind.Headline, "hedged", () => NounPhrase.Of(code), () => "", [person], "", shown: false,
        [
            book.SideOf(() => Strings.Of("side.stated", NounPhrase.Of(code)), stated.Select(telling => telling.Id)),
            book.SideOf(() => Strings.Of("side.reportedly", NounPhrase.Of(code)), hedged.Select(telling => telling.Id)),
        ]);

    /// <summary>What the body tells instead; nothing where the body tells the same as having happened.</summary>
    private static IEnumerable<Telling> Less(Telling headline, string person, IReadOnlyList<Telling> body)
    {
        var own = body.Where(telling => telling.People.Contains(person, StringComparer.Ordinal) && MayBeThere(headline, telling) && MayBeThen(headline, telling)).ToArray();
        if (own.Any(telling => telling.Event == headline.Event && telling.IsRealis && !Outcomes.Oppose(telling.Outcome, headline.Outcome)))
            return [];
        var lesser = Rows.Where(row => row.Headline == headline.Event && (row.Outcome.Length == 0 || row.Outcome == headline.Outcome)).SelectMany(row => row.Body).ToHashSet(StringComparer.Ordinal);
        return own.Where(telling => telling.Event == headline.Event || ((telling.IsRealis || Awaited.Contains(telling.Event)) && !telling.IsNegated && lesser.Contains(telling.Event)));
    }

    private static IEnumerable<Side> RefusedAfterwards(Telling headline, Life life, TellingBook book) => headline.Event != "refugee_status_granted" ? [] : life.Happened
        .Where(e => e.Event == "asylum_refused" && headline.Country.Length > 0 && e.Country == headline.Country && (e.Date.First is null || headline.Date.First is null || e.Date.Last >= headline.Date.First))
        .Select(e => book.SideOf(() => Strings.Of("side.afterwards", NounPhrase.Of(e.Event), DateWords.Of(e.Date)), e.Statements.Concat(e.Facts)));

    /// <summary>A headline tells the latest: what the body tells of long before is not what it made more of.</summary>
    private static bool MayBeThen(Telling headline, Telling telling) =>
        !DateReach.IsSharp(headline.About) || !DateReach.IsSharp(telling.Date) || telling.Event == headline.Event || DateReach.Gap(headline.About, telling.Date) <= Recent;

    private static bool MayBeThere(Telling headline, Telling telling) =>
        headline.Country.Length == 0 || telling.Country.Length == 0 || headline.Country == telling.Country;

    private static string List(IEnumerable<string> parts) => NounPhrase.List(parts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Words(Telling telling) => telling.IsRealis ? NounPhrase.Of(telling.Event)
        : Strings.Of(telling.IsNegated ? "side.negated" : "side.expected", NounPhrase.Of(telling.Event));

    private static string Told(Telling telling) => telling.IsRealis ? Strings.Of("below.told", NounPhrase.Indefinite(telling.Event))
        : Strings.Of(telling.IsNegated ? "below.negated" : "below.expected");
}

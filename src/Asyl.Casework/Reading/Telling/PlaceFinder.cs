using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Triggers;

namespace Asyl.Casework.Reading.Telling;

/// <summary>Says where a happening was, from the places of its clause: "in X" for what happens in a place, "to X" and "from X" for who moves.</summary>
internal static class PlaceFinder
{
    private const int Farthest = 14;

    private static readonly string[] Moving = ["border_crossing", "departure", "resettlement", "removal_executed", "extradition_decision", "extradition_request", "removal_not_ordered", "removal_ordered"];

    public static (string Place, string Country, string From, string To) Find(Sentence sentence, SentenceNames names, TriggerMatch match)
    {
        var (from, to, near) = ((NameRun?)null, (NameRun?)null, (NameRun?)null);
        foreach (var run in names.Runs.Where(run => run.Kind == NameKind.Place).OrderBy(run => Distance(sentence, run, match)))
        {
            if (Distance(sentence, run, match) > Farthest || sentence.Lower(run.Last + 1) is "'s" || IsWill(sentence, run))
                continue;
            switch (sentence.Lower(run.First - 1))
            {
                case "from":
                    from ??= run;
                    break;
                case "to" or "into" or "for" or "towards":
                    to ??= run;
                    break;
                case "in" or "at" or "near" or "of" or "outside" or "around" or "off" or "," or "the":
                    near ??= run;
                    break;
                default:
                    near ??= match.Last + 1 == run.First ? run : null;
                    break;
            }
        }

        if (near is null && names.Runs.FirstOrDefault(run => run.Kind == NameKind.Organisation && run.Length > 1 && !Words.List("organisation_head").Contains(sentence.Lower(run.First)) && Apart(run, match) < 10 && Gazetteer.Place(run.Text.Split(' ')[0]) is not null) is { } court)
            near = court with { Text = court.Text.Split(' ')[0], Country = Gazetteer.Place(court.Text.Split(' ')[0])! };
        var moves = Moving.Contains(match.Trigger.Event, StringComparer.Ordinal);
        var place = near ?? (moves ? to ?? from : null);
        var country = moves ? null : ActingCountry(sentence, names, match);
        if (country is not null && place is not null && place.Country != country)
            place = null;
        return (place?.Text ?? "", country ?? place?.Country ?? "", moves ? from?.Text ?? "" : "", moves ? to?.Text ?? "" : "");
    }

    // "a Kazakh court", "Germany's Federal Office": who acts says in which country, whatever other places are named.
    private static string? ActingCountry(Sentence sentence, SentenceNames names, TriggerMatch match)
    {
        var (from, to) = Clauses.Around(sentence, match.First, match.Last);
        for (var at = from; at + 1 < to; at++)
        {
            if ((Gazetteer.People(sentence.Words[at].Text) ?? Owner(sentence, names, at)) is { } country && Enumerable.Range(at + 1, 3).Any(i => Words.List("authority").Contains(sentence.Lower(i))))
                return country;
        }

        return null;
    }

    // "at the request of Baku": who wants it, not where it is.
    private static bool IsWill(Sentence sentence, NameRun run) => sentence.Lower(run.First - 1) is "of" && Words.List("will_noun").Contains(sentence.Lower(run.First - 2));

    private static string? Owner(Sentence sentence, SentenceNames names, int at) =>
        names.At(at) is { Kind: NameKind.Place, Country.Length: > 0 } run && run.Last == at && sentence.Lower(at + 1) is "'s" ? run.Country : null;

    // A place in another clause is farther than its words; what is said in passing between dashes is no distance.
    private static int Distance(Sentence sentence, NameRun run, TriggerMatch match)
    {
        var (from, to) = run.Last < match.First ? (run.Last + 1, match.First) : (match.Last + 1, run.First);
        return Apart(run, match) + Enumerable.Range(from, Math.Max(0, to - from)).Sum(at => Clauses.IsAside(sentence, at, from, to) ? -1 : Clauses.Parts(sentence, at) ? 4 : 0);
    }

    private static int Apart(NameRun run, TriggerMatch match) =>
        run.Last < match.First ? match.First - run.Last : Math.Max(0, run.First - match.Last);
}

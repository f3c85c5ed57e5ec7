using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Triggers;

namespace Asyl.Casework.Reading.Telling;

/// <summary>Says where a happening was, from the places of its clause: "in X" for what happens in a place, "to X" and "from X" for who moves.</summary>
internal static class PlaceFinder
{
    private static readonly string[] Moving = ["border_crossing", "departure", "resettlement", "removal_executed", "extradition_decision", "extradition_request", "removal_not_ordered", "removal_ordered"];

    public static (string Place, string Country, string From, string To) Find(Sentence sentence, SentenceNames names, TriggerMatch match)
    {
        var (from, to, near) = ((NameRun?)null, (NameRun?)null, (NameRun?)null);
        foreach (var run in names.Runs.Where(run => run.Kind == NameKind.Place).OrderBy(run => Distance(run, match)))
        {
            if (Distance(run, match) > 14 || sentence.Lower(run.Last + 1) is "'s")
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

        if (near is null && names.Runs.FirstOrDefault(run => run.Kind == NameKind.Organisation && Distance(run, match) < 10 && Gazetteer.Place(run.Text.Split(' ')[0]) is not null) is { } court)
            near = court with { Text = court.Text.Split(' ')[0], Country = Gazetteer.Place(court.Text.Split(' ')[0])! };
        var moves = Moving.Contains(match.Trigger.Event, StringComparer.Ordinal);
        var place = near ?? (moves ? to ?? from : null);
        return (place?.Text ?? "", place?.Country ?? "", moves ? from?.Text ?? "" : "", moves ? to?.Text ?? "" : "");
    }

    private static int Distance(NameRun run, TriggerMatch match) =>
        run.Last < match.First ? match.First - run.Last : Math.Max(0, run.First - match.Last);
}

using Asyl.Casework.Cases;
using Asyl.Casework.Data;
using Asyl.Casework.Events;

namespace Asyl.Casework.Law.Reading;

/// <summary>Reads the rules of a file, section by section.</summary>
internal static class RuleReader
{
    public static IEnumerable<Rule> Read(Entry top, IReadOnlyDictionary<string, NamedSource> sources) =>
    [
        .. Section(top, "authorities", sources, Authority),
        .. Section(top, "documents", sources, (entry, rule) => new StatusDocument { What = rule.What, Source = rule.Source, Names = entry.Wordings("names"), Valid = entry.Length("valid") }),
        .. Section(top, "deadlines", sources, TimeLimit),
        .. Section(top, "offences", sources, Offence),
        .. Section(top, "transitions", sources, Transition),
        .. Section(top, "principles", sources, (entry, rule) => new Principle { What = rule.What, Source = rule.Source, Names = entry.Wordings("names") }),
        .. Section(top, "terms", sources, (entry, rule) => new Term { What = rule.What, Source = rule.Source, Names = entry.Wordings("names") }),
    ];

    private static IEnumerable<Rule> Section(Entry top, string section, IReadOnlyDictionary<string, NamedSource> sources, Func<Entry, (string What, RuleSource Source), Rule> read)
    {
        foreach (var entry in top.Entries(section))
        {
            var rule = read(entry, (entry.Required("what"), SourceReader.Of(entry, sources))) with { From = entry.Day("from"), To = entry.Day("to"), Note = entry.Text("note"), At = entry.Line };
            if (rule.To < rule.From)
                entry.Wrong("to", "a day that is not before 'from'");
            entry.Close();
            yield return rule;
        }
    }

    private static Authority Authority(Entry entry, (string What, RuleSource Source) rule) => new()
    {
        What = rule.What,
        Source = rule.Source,
        IsCourt = entry.Choice("kind", "administrative", "court") == "court",
        Names = entry.Wordings("names"),
        Decides = entry.Codes("decides", EventTypes.IsKnown, "event"),
    };

    private static TimeLimit TimeLimit(Entry entry, (string What, RuleSource Source) rule) => new()
    {
        What = rule.What,
        Source = rule.Source,
        Names = entry.Wordings("names"),
        Trigger = Event(entry, "trigger"),
        Outcome = Outcome(entry),
        Track = entry.Code("track", track => Moves.Lines.Contains((track, "")), "track"),
        FromService = entry.Choice("runs_from", "service", "event") == "service",
        Length = entry.Length("length"),
        InWorkingDays = entry.Choice("days", "calendar", "working") == "working",
        Suspensive = entry.Flag("suspensive"),
        IsOfThePerson = entry.Choice("whose", "person", "authority") == "person",
        Recipient = entry.Text("recipient"),
        MetBy = entry.Code("met_by", EventTypes.IsKnown, "event"),
    };

    private static Offence Offence(Entry entry, (string What, RuleSource Source) rule) => new()
    {
        What = rule.What,
        Source = rule.Source,
        Names = entry.Wordings("names"),
        Words = entry.Codes("words", word => word.Length > 0 && !word.Any(char.IsUpper), "word in lower case"),
        Sanction = entry.Wordings("sanction"),
        Article31 = entry.Flag("article_31"),
    };

    private static Transition Transition(Entry entry, (string What, RuleSource Source) rule)
    {
        var (track, line) = (entry.Required("track"), entry.Text("line"));
        if (track.Length > 0 && !Moves.Lines.Contains((track, line)))
            entry.Wrong(line.Length > 0 ? "line" : "track", string.Join(" or ", Moves.Lines.Select(on => on.Track).Distinct(StringComparer.Ordinal)) + ", with the line extradition on removal alone");
        var isStatus = (string status) => Moves.IsStatus(track, line, status);
        return new()
        {
            What = rule.What,
            Source = rule.Source,
            Track = track,
            Line = line,
            Status = entry.Required("status") is var status && (status.Length == 0 || isStatus(status)) ? status : entry.Code("status", isStatus, $"status on the track {track}:"),
            Event = Event(entry, "event"),
            Outcome = Outcome(entry),
            When = entry.Codes("when", isStatus, $"status on the track {track}:"),
            Document = entry.Text("document"),
            IsFinal = entry.Flag("final") == true,
        };
    }

    private static string Event(Entry entry, string key)
    {
        entry.Required(key);
        return entry.Code(key, EventTypes.IsKnown, "event");
    }

    private static string Outcome(Entry entry) => entry.Code("outcome", Outcomes.IsKnown, "outcome");
}

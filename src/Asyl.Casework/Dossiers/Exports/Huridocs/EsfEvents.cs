using System.Globalization;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports.Huridocs;

/// <summary>
/// What happened: Events, Acts against a victim, Information by its source, and Interventions of lawyers. Never: an act of what is not told as having happened, a
/// perpetrator, or a word on whether it was a violation, which nobody here decides.
/// </summary>
internal static class EsfEvents
{
    public static void Add(EsfTables tables, Casebook book, CaseEvent happening, IReadOnlyList<CitedPassage> by)
    {
        var (date, type) = EsfDate.Of(happening.Date);
        var entered = by.Select(cited => cited.Fact).OfType<Fact>().ToList();
        tables.Add("events",
            ("101", happening.Id),
            ("102", EventLabel.Marked(book, happening)),
            ("111", happening.Country),
            ("112", happening.Place),
            ("113", date),
            ("113_1", type),
            ("115", Joined(by.Select(cited => cited.Words))),
            ("150", Remarks(happening)),
            ("161", entered.Count > 0 ? entered.Max(fact => fact.At).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : ""),
            ("162", Joined(entered.Select(fact => fact.By))),
            ("166", Joined(by.Select(cited => cited.Report?.Id ?? ""))),
            ("168", Joined(happening.People.Select(person => book.CaseOf(person)?.Id ?? ""))));
        if (Life.Happens(happening) && EsfFields.Term(4, happening.Event) is { Length: > 0 } act)
            AddActs(tables, happening, act);
        foreach (var cited in by.Where(cited => cited.Report is not null))
            AddInformation(tables, cited, cited.Report!);
        foreach (var counsel in by.OrderByDescending(cited => cited.IsAccepted).SelectMany(Counsel.Of))
            AddIntervention(tables, counsel);
    }

    private static void AddActs(EsfTables tables, CaseEvent happening, string act)
    {
        var (date, type) = EsfDate.Of(happening.Date);
        foreach (var victim in happening.People)
        {
            tables.Add("acts",
                ("2101", Ids.Of('a', happening.Id, victim)), ("2102", victim), ("2103", happening.Id), ("2109", act), ("2111", date), ("2111_1", type), ("2112", happening.Place),
                ("2113", Joined(((string[])["ground", "reason", "offence"]).Select(role => happening.Details.GetValueOrDefault(role, "")))), ("2150", Remarks(happening)));
        }
    }

    /// <summary>A source is a person of the standard: an outlet, or the report itself where it names none.</summary>
    private static void AddInformation(EsfTables tables, CitedPassage cited, FiledReport report)
    {
        var outlet = Sources.SourceProfiles.NameOf(report);
        var source = Ids.Of('o', outlet.Length > 0 ? outlet : report.Id);
        tables.Add("persons", ("901", source), ("903", SourceName.Of(report)), ("930", "source"));
        tables.Add("information",
            ("2501", Ids.Of('i', cited.Reference)), ("2502", source), ("2503", cited.Event.Id), ("2511", EsfDate.Of(report.Reading.Published).Date),
            ("2550", Joined([Codes.Of(cited.Review), Codes.Of(cited.Certainty), string.Join(" › ", cited.Voice), cited.Reference, report.Reading.Title, report.Reading.Url])), ("2566", report.Id));
    }

    private static void AddIntervention(EsfTables tables, Counsel counsel)
    {
        var happening = counsel.Cited.Event;
        tables.Add("persons", ("901", counsel.Id), ("903", counsel.Name), ("950", Joined([Strings.Of(counsel.Cited.IsAccepted ? "mark.accepted" : "mark.proposed"), counsel.Cited.Reference])));
        tables.Add("interventions",
            ("2601", Ids.Of('n', happening.Id, counsel.Id)), ("2602", counsel.Id), ("2603", happening.Id), ("2604", counsel.Client), ("2609", EsfFields.Term(20, "lawyer")),
            ("2611", EsfDate.Of(happening.Date).Date), ("2650", Joined([Strings.Of(counsel.Cited.IsAccepted ? "mark.accepted" : "mark.proposed"), counsel.Cited.Reference])));
    }

    /// <summary>"accepted; attributed; 2018-04~; court: …": what the fields cannot hold.</summary>
    private static string Remarks(CaseEvent happening) => Joined(
    [
        Codes.Of(happening.Basis), Codes.Of(happening.Certainty), happening.Event, happening.Date.Text,
        .. happening.Details.OrderBy(detail => detail.Key, StringComparer.Ordinal).Select(detail => $"{detail.Key}: {detail.Value}"),
    ]);

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal));
}

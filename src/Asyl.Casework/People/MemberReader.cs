using Asyl.Casework.Data;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.People;

/// <summary>Draws from one report what it tells of each of its people. Rejected and stale statements tell nothing.</summary>
internal sealed class MemberReader
{
    private readonly FiledReport report;
    private readonly Statement[] statements;
    private readonly ILookup<string, Statement> bySubject;
    private readonly ILookup<string, Statement> byDetail;
    private readonly string[] subjects;
    private readonly Dictionary<string, int> bearers;

    private MemberReader(FiledReport report)
    {
        this.report = report;
        statements = [.. report.Statements.Where(filed => filed.Review is not (Review.Rejected or Review.Stale)).Select(filed => filed.Statement)];
        bySubject = statements.SelectMany(s => s.People.Select(name => (name, s))).ToLookup(pair => pair.name, pair => pair.s, StringComparer.Ordinal);
        byDetail = statements.SelectMany(s => s.Details.Values.Select(value => (value, s))).ToLookup(pair => pair.value, pair => pair.s, StringComparer.Ordinal);
        subjects = [.. statements.Where(s => EventTypes.IsKnown(s.Event) && EventTypes.Of(s.Event).OpensCase).SelectMany(s => s.People).Distinct(StringComparer.Ordinal)];
        bearers = report.Reading.People.SelectMany(person => PersonalName.Parse(person.Name).Tokens.Select(token => token.Key).Distinct(StringComparer.Ordinal))
            .CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    public static IEnumerable<Member> Read(FiledReport report)
    {
        var reader = new MemberReader(report);
        return report.Reading.People.DistinctBy(person => person.Name, StringComparer.Ordinal).Select(reader.Of);
    }

    private Member Of(ReportPerson person)
    {
        var own = bySubject[person.Name].ToArray();
        var name = PersonalName.Parse(person.Name);
        return new Member(new ReportName(report.Id, person.Name), name)
        {
            Person = person,
            Names = [name, .. person.OtherNames.Select(PersonalName.Parse)],
            Language = report.Reading.Language,
            Happenings = [.. own.Select(Happening.Of).Distinct()],
            Places = Distinct(own.Select(s => Events.Places.Town(s.Place))),
            Countries = Distinct(own.Select(s => WhereDecided.Country(s, isAccepted: false))),
            Ties = Ties(person, own),
            Kin = Kin(person.Name),
            Company = Distinct(subjects.Where(subject => subject != person.Name).Select(PersonalName.Parse).Where(other => other.Tokens.Count > 1).Select(other => $"{other.Given.Sound[..1]} {other.Family.Key}")),
            Sources = Distinct(report.Reading.Cites.Select(cite => cite.Source).Append(report.Reading.Outlet).Select(NameLetters.Bare)),
            Born = Born(person.Age, report.Reading.Published),
            IsAloneWithName = name.Tokens.All(token => bearers[token.Key] == 1),
        };
    }

    private string[] Ties(ReportPerson person, Statement[] own)
    {
        var related = report.Reading.Relations.Where(r => r.A == person.Name || r.B == person.Name).Select(r => r.A == person.Name ? r.B : r.A);
        var beside = own.SelectMany(s => s.People.Concat(s.Details.Values));
        var served = byDetail[person.Name].SelectMany(s => s.People).Concat(subjects.Contains(person.Name, StringComparer.Ordinal) ? [] : subjects);
        return Distinct(related.Concat(beside).Concat(served).Where(name => name != person.Name && IsPerson(name)).Select(name => Member.TieKey(name) ?? ""));
    }

    private string[] Kin(string person) => Distinct(report.Reading.Relations.Select(relation => relation.FamilyOf(person) is { } kin ? Kin(kin.Is, kin.Of) : ""));

    private static string Kin(string kind, string of) => Member.TieKey(of) is { } key ? $"{kind} of {key}" : "";

    private bool IsPerson(string name) => name.Contains(' ', StringComparison.Ordinal) && report.Reading.People.Any(person => person.Name == name);

    private static (int, int)? Born(int? age, Edtf published) =>
        age is { } years && published is { First: { } first, Last: { } last } ? (first.Year - years - 1, last.Year - years) : null;

    private static string[] Distinct(IEnumerable<string> values) => [.. values.Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)];
}

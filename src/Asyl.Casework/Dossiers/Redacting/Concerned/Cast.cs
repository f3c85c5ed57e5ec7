using Asyl.Casework.Cases;
using Asyl.Casework.Data;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Redacting.Concerned;

/// <summary>
/// Everybody who is named in the reports, facts and details of a case. Enters: what one viewer may see. Leaves: each with every spelling in every report, whom the case is
/// about first, the others in the order in which the reports first name them. Never: two people made one for more than the letters of a whole name.
/// </summary>
internal sealed class Cast
{
    private static readonly HashSet<string> Offices = [.. DataTable.Rows("offices.tsv").Select(row => row["role"])];

    private readonly Casebook book;
    private readonly Minors minors;
    private readonly IReadOnlyDictionary<ReportName, string> family;
    private readonly List<CastMember> members = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    private Cast(Casebook book, ProtectionCase theCase)
    {
        (this.book, minors) = (book, new(book));
        var subject = book.Person(theCase.Person);
        family = Family.Of(book, subject?.Members ?? []);
        Add(subject ?? new() { Id = theCase.Person, Name = theCase.Name }, isSubject: true, theCase.Name);
    }

    public static IReadOnlyList<CastMember> Of(Casebook book, ProtectionCase theCase, IReadOnlyList<FiledReport> reports)
    {
        var cast = new Cast(book, theCase);
        foreach (var report in reports)
            cast.AddPeopleOf(report);
        foreach (var name in Family.InFacts(book, theCase).SelectMany(WrittenNames.In))
            cast.AddNamed(name, Family.Relative, isInOffice: false);
        foreach (var (kind, value) in DetailKinds.Of(book, theCase, reports).Where(detail => detail.Kind is "office" or "person").OrderBy(detail => detail.Value, StringComparer.Ordinal))
            cast.AddEach(value, isInOffice: kind == "office");
        foreach (var witness in book.Dependence.Where(link => reports.Any(report => report.Id == link.Report)).Select(link => link.OnWitness).Distinct(StringComparer.Ordinal))
            cast.AddEach(witness, isInOffice: false);
        foreach (var author in reports.Select(report => report.Reading.Author).Concat(CaseReports.FactsOf(book, theCase).Select(fact => fact.By)).Distinct(StringComparer.Ordinal))
            cast.AddEach(author, isInOffice: true);
        return cast.members;
    }

    private void AddPeopleOf(FiledReport report)
    {
        foreach (var named in report.Reading.People.OrderBy(person => person.Mentions.Count > 0 ? person.Mentions[0].Start : int.MaxValue))
        {
            var at = new ReportName(report.Id, named.Name);
            Add(book.Index.FindPerson(at) ?? new() { Id = $"{report.Id} {named.Name}", Name = named.Name, Members = [at], Roles = named.Roles }, isSubject: false);
        }
    }

    private void Add(Person person, bool isSubject, params IEnumerable<string> others)
    {
        if (!ids.Add(person.Id))
            return;
        ReportPerson[] told = [.. person.Members.SelectMany(at => book.Report(at.Report)?.Reading.People.Where(named => named.Name == at.Name) ?? [])];
        var kin = isSubject ? "" : person.Members.Select(at => family.GetValueOrDefault(at, "")).FirstOrDefault(tie => tie.Length > 0, "");
        members.Add(new()
        {
            Name = person.Name,
            Spellings = [.. person.Names.Select(name => name.Text).Append(person.Name).Concat(others).Concat(told.SelectMany(Written)).Distinct(StringComparer.Ordinal)],
            IsSubject = isSubject,
            Kin = kin,
            Minor = minors.BasisOf(person.Id, told, kin),
            IsInOffice = !isSubject && kin.Length == 0 && person.Roles.Any(Offices.Contains) && book.CaseOf(person.Id) is null,
        });
    }

    private static IEnumerable<string> Written(ReportPerson person) => person.OtherNames.Append(person.Name).Concat(person.Mentions.Select(mention => WrittenNames.Name(mention.Text)).Where(name => name.Length > 0));

    private void AddEach(string words, bool isInOffice)
    {
        foreach (var name in WrittenNames.In(words).Where(name => isInOffice ? PersonalName.Parse(name).IsFull : !PersonalName.Parse(name).IsEmpty))
            AddNamed(name, "", isInOffice);
    }

    /// <summary>Somebody known by a name alone: whoever bears it already, or another person.</summary>
    private void AddNamed(string name, string kin, bool isInOffice)
    {
        var known = members.FindIndex(member => member.Spellings.Any(spelling => NameComparer.Compare(spelling, name).Kinship == NameKinship.Alike));
        if (known >= 0)
            members[known] = members[known] with { Spellings = [.. members[known].Spellings, name], Kin = members[known] is { IsSubject: false, Kin: "" } ? kin : members[known].Kin, IsInOffice = members[known].IsInOffice && kin.Length == 0 };
        else
            members.Add(new() { Name = name, Spellings = [name], Kin = kin, IsInOffice = isInOffice });
    }
}

using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <content>Positions as they could be known on an earlier day.</content>
public sealed partial record Casebook
{
    /// <summary>A case with the positions that follow from what was published or entered by a day. Who is who and what people decided is as now, and so are its events and reports.</summary>
    public ProtectionCase KnownBy(DateOnly day, ProtectionCase theCase, KnownSince since)
    {
        if (Person(theCase.Person) is not { } person)
            return theCase with { Positions = [] };
        var around = Around(person);
        var (reports, facts) = Known(day, around, since);
        var said = reports.Select(report => report.Id).ToHashSet(StringComparer.Ordinal);
        var origins = new Origins([.. Dependence.Where(rests => said.Contains(rests.Report) && (rests.OnReport.Length == 0 || said.Contains(rests.OnReport)))]);
        var ids = Workings?.Persons.Ids ?? PersonIds.Of(People);
        var people = around.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var tellings = Tellings.Of(reports, facts, ids, origins);
        var lives = Lives.Of(EventJoiner.Join(tellings.All.Where(telling => people.Contains(telling.People[0]))));
        var conflicts = Conflicts.Of(ContradictionFinder.Find(tellings, lives, ids, [person.Id], Law));
        return theCase with { Positions = PositionFold.Of(person, lives.Of(person.Id).Events, conflicts.About(person.Id), Law) };
    }

    /// <summary>A book of what was published or entered by a day about the person of a case and everybody to whom something happened together with them. Who is who, and that it is a case, is as now.</summary>
    public Casebook CutOff(DateOnly day, ProtectionCase theCase, KnownSince since)
    {
        List<Person> around = Person(theCase.Person) is { } person ? Around(person) : [];
        var (reports, facts) = Known(day, around, since);
        var ids = reports.Select(report => report.Id).ToHashSet(StringComparer.Ordinal);
        var open = Anchors.Where(anchor => anchor.IsOpen).Select(anchor => anchor.Person).Append(theCase.Person).ToHashSet(StringComparer.Ordinal);
        var anchors = around.Select(one => new Anchor(one.Id, one.Name, [.. one.Members.Where(member => ids.Contains(member.Report))]) { IsOpen = open.Contains(one.Id) });
        return By(Law, reports, facts, [.. anchors.OrderBy(anchor => anchor.Person, StringComparer.Ordinal)], Judgements);
    }

    private (FiledReport[] Reports, Fact[] Facts) Known(DateOnly day, List<Person> around, KnownSince since) =>
    (
        [.. around.SelectMany(one => one.Members).Select(member => member.Report).Distinct(StringComparer.Ordinal).Select(Report).OfType<FiledReport>().Where(report => since.Of(report) <= day)],
        [.. Facts.Where(fact => since.Of(fact, Report) <= day)]
    );

    /// <summary>The person, and everybody to whom something happened together with one of these: what is told of others joins none of their events.</summary>
    private List<Person> Around(Person person)
    {
        var (found, ids) = (new List<Person> { person }, new HashSet<string>(StringComparer.Ordinal) { person.Id });
        for (var i = 0; i < found.Count; i++)
            found.AddRange(EventsOf(found[i].Id).SelectMany(e => e.People).Where(ids.Add).Select(Person).OfType<Person>());
        return found;
    }
}

using Asyl.Casework.Access;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <content>Who is who, and how somebody is called, as people say. Each of these is tied to mentions in reports, and lies in every compartment that holds them.</content>
public sealed partial class Workspace
{
    /// <summary>What people judged and named, undone acts left out.</summary>
    public WhoIsWho WhoIsWho(Viewer viewer) => JudgementTable.Standing(record.Connection, viewer.Compartments);

    /// <summary>Records that two people are the same, different, or that somebody looked and was unsure. Different beats same, whoever said so and whenever.</summary>
    /// <param name="seen">The decision that was the last one (<see cref="LastDecision"/>) when they looked.</param>
    /// <returns>The act, to undo it by.</returns>
    /// <exception cref="WorkspaceException">They are one person, or no compartment holds both.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody judged who one of them is since.</exception>
    public string Judge(Viewer viewer, Person a, Person b, Verdict verdict, string why, long seen)
    {
        if (a.Id == b.Id)
            throw new WorkspaceException("expected two people: these names stand for one");
        return Judge(viewer, verdict, Lying(viewer, a, a.Members), Lying(viewer, b, b.Members), (verdict == Verdict.Same, verdict == Verdict.Same), why, seen);
    }

    /// <summary>Records that whom a report names is somebody else than the person of the other reports, who keep the id.</summary>
    /// <returns>The act, to undo it by.</returns>
    /// <exception cref="WorkspaceException">The person stands in no such report, or in no other.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody judged who they are since.</exception>
    public string Split(Viewer viewer, Person person, string report, string why, long seen)
    {
        var parting = person.Members.Where(member => member.Report == report).ToList();
        if (parting.Count == 0 || parting.Count == person.Members.Count)
            throw new WorkspaceException("expected one of several reports that name this person");
        return Judge(viewer, Verdict.Different, Lying(viewer, person, [.. person.Members.Except(parting)]), Lying(viewer, person, parting), (true, false), why, seen);
    }

    /// <summary>Sets the name that is shown for a person; the spellings of the reports stay.</summary>
    /// <returns>The act, to undo it by.</returns>
    /// <exception cref="WorkspaceException">There is no letter in the name.</exception>
    public string Name(Viewer viewer, Person person, string name, string why)
    {
        if (!name.Any(char.IsLetter))
            throw new WorkspaceException("expected a name with letters in it");
        var act = NewAct();
        var spelled = person.Names.Where(known => known.Text == name).SelectMany(known => known.Reports).SelectMany(report => CompartmentsOf(viewer, report)).ToHashSet(StringComparer.Ordinal);
        // A spelling that stands in one compartment alone is not told in another.
        var rows = Lying(viewer, person, person.Members).Where(home => spelled.Count == 0 || spelled.Contains(home.Key))
            .Select(home => JudgementTable.Name(Stamp.Now(home.Key, viewer.Name, time), act, name, [home.Value, .. person.FormerIds.Select(id => new Meant(id, []))], why)).ToList();
        record.Write(connection => Add(connection, rows));
        return act;
    }

    private string Judge(Viewer viewer, Verdict verdict, SortedDictionary<string, Meant> ones, SortedDictionary<string, Meant> others, (bool A, bool B) keepIds, string why, long seen)
    {
        var act = NewAct();
        var rows = ones.Where(home => others.ContainsKey(home.Key))
            .Select(home => JudgementTable.Judgement(Stamp.Now(home.Key, viewer.Name, time), act, verdict, home.Value.Id, [Keeping(home.Value, keepIds.A), Keeping(others[home.Key], keepIds.B)], why)).ToList();
        if (rows.Count == 0)
            throw new WorkspaceException("no compartment holds both of them: what lies in one is not told in another");
        var names = ones.Values.Concat(others.Values).SelectMany(side => side.Names).ToHashSet();
        record.Write(connection =>
        {
            if (JudgementTable.AnyAfter(connection, viewer.Compartments, names, seen))
                throw new ChangedMeanwhileException();
            Add(connection, rows);
        });
        return act;
    }

    private static Meant Keeping(Meant whom, bool keepsId) => keepsId ? whom : whom with { Id = "" };

    /// <summary>The mentions of a person by compartment, each with the id that they have there; the one that the id was made of first.</summary>
    private SortedDictionary<string, Meant> Lying(Viewer viewer, Person person, IReadOnlyList<ReportName> names)
    {
        var lying = names.Count > 0
            ? names.SelectMany(name => CompartmentsOf(viewer, name.Report).Select(compartment => (compartment, name)))
            : PersonTable.Opened(record.Connection, viewer.Compartments, [person.Id, .. person.FormerIds]).Select(home => (compartment: home.Compartment, name: new ReportName(home.Id, "")));
        return new(lying.OrderBy(one => Ids.Of('p', one.name.Report, one.name.Name) == person.Id ? 0 : 1).GroupBy(one => one.compartment, one => one.name, StringComparer.Ordinal)
            .ToDictionary(home => home.Key, home => new Meant(IdIn(home.Key, person, names, [.. home]), [.. home]), StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The id of a person in a compartment: their own where all of them lies there or it is known there, otherwise one made from what lies there alone.</summary>
    private string IdIn(string compartment, Person person, IReadOnlyList<ReportName> names, List<ReportName> here) =>
        here.Count >= names.Count || PersonTable.Opened(record.Connection, [compartment], [person.Id]).Count > 0 ? person.Id : Ids.Of('p', here[0].Report, here[0].Name);
}

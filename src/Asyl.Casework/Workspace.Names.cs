using Asyl.Casework.Access;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Language.PersonalNames.Finding;
using Asyl.Language.PersonalNames.Reasons;

namespace Asyl.Casework;

/// <content>Names by themselves, found without reading a report.</content>
public sealed partial class Workspace
{
    /// <summary>The names that a name may be, at most so many, the likest first: those that stand in reports, those that people put into a statement, and those under which they opened a case.</summary>
    /// <param name="withReader">False: only those that people entered.</param>
    public IReadOnlyList<NameKnown> FindNames(Viewer viewer, string name, int most, bool withReader)
    {
        var opened = PersonTable.Anchors(record.Connection, viewer.Compartments);
        var cases = opened.SelectMany(anchor => anchor.Members.Select(member => member.Name).Append(anchor.Name).Select(text => (text, anchor.Person))).Distinct()
            .ToLookup(pair => pair.text, pair => pair.Person, StringComparer.Ordinal);
        var standing = withReader ? shelf.Names(viewer, name, most) : [];
        var corrected = Decisions.Named(DecisionTable.StandingOf(record.Connection, viewer.Compartments, ["correct"])).ToLookup(pair => pair.Name, pair => pair.Report, StringComparer.Ordinal);
        var entered = NameIndex.FindAmong(opened.Select(anchor => anchor.Name).Concat(corrected.Select(one => one.Key)).Distinct(StringComparer.Ordinal).Except(standing.Select(one => one.Match.Name), StringComparer.Ordinal), name, most);
        return [.. standing.Concat(entered.Select(match => (match, (IReadOnlyList<string>)[.. corrected[match.Name].Distinct(StringComparer.Ordinal)]))).OrderBy(one => one.Item1, NameMatch.LikestFirst).Take(most)
            .Select(one => new NameKnown(one.Item1.Name, one.Item1.Likeness, one.Item2, [.. cases[one.Item1.Name]]))];
    }
}

/// <summary>A name that stands in reports, or under which a case was opened, and how like it is to the one asked for.</summary>
/// <param name="Reports">The reports that have it.</param>
/// <param name="People">Whose opened cases it is tied to.</param>
public sealed record NameKnown(string Text, NameLikeness Likeness, IReadOnlyList<string> Reports, IReadOnlyList<string> People)
{
    /// <summary>ISO 15924.</summary>
    public string Script => Scripts.Of(Text);

    /// <summary>Which word of the name asked for met which of this one.</summary>
    public NameReasons Reasons(string asked) => NameReasons.Of(PersonalName.Parse(asked), PersonalName.Parse(Text), Likeness.Finding);
}

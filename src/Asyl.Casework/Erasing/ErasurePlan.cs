using Asyl.Casework.Intake;
using Asyl.Casework.Record;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Erasing;

/// <summary>
/// What goes from one compartment when reports and people are erased. Enters: ids of reports and people. Leaves: these, and all that would reveal them: the other
/// reports in the same original, facts that cite them and the notes these rest on, papers and decisions about them, cases that rest on nothing else, and the details
/// of the custody log about any of it. Never: anything of another compartment, or the entries of the log themselves.
/// </summary>
internal sealed class ErasurePlan
{
    private readonly SqliteConnection connection;
    private readonly string[] here;

    private ErasurePlan(SqliteConnection connection, string compartment, Asked asked)
    {
        (this.connection, here) = (connection, [compartment]);
        Reports.UnionWith(ReportTable.All(connection, here, [.. asked.Reports]).Select(row => row.Id));
        People.UnionWith(asked.People);
        Grow();
        var papers = PaperTable.Versions(connection, here).ToList();
        Papers.UnionWith(papers.Where(paper => Reports.Contains(paper.About) || People.Contains(paper.About) || asked.IsNamedIn(paper)).Select(paper => paper.Id));
        var settled = asked.ContradictionsOf(Reports);
        var all = DecisionTable.All(connection, here).ToList();
        Decisions = [.. all.Where(row => Concerns(row, settled))];
        var acts = Decisions.Select(row => row.Act).Where(act => act.Length > 0).Except(all.Except(Decisions).Select(row => row.Act), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        Decisions = [.. Decisions.Union(all.Where(row => row.IsUndo && acts.Contains(row.Subject)))];
    }

    public string Compartment => here[0];

    public HashSet<string> Reports { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Originals { get; } = new(StringComparer.Ordinal);

    public HashSet<string> People { get; } = new(StringComparer.Ordinal);

    /// <summary>People whose case stays, and who stand in some of the reports.</summary>
    public HashSet<string> Loosened { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Facts { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Papers { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<DecisionTable.Row> Decisions { get; }

    public bool IsEmpty => Reports.Count + People.Count + Papers.Count + Decisions.Count == 0;

    public static ErasurePlan Of(SqliteConnection connection, string compartment, Asked asked) => new(connection, compartment, asked);

    /// <summary>The entries of the custody log that are about what goes.</summary>
    public IEnumerable<long> Entries()
    {
        var decided = Decisions.Select(row => row.Digest).ToHashSet(StringComparer.Ordinal);
        return CustodyTable.All(connection, Compartment).Where(entry => entry.Act switch
        {
            "received" => Originals.Contains(entry.Subject),
            "kept" or "transcribed" => Reports.Contains(entry.Subject),
            "opened" => People.Contains(entry.Subject) || Loosened.Contains(entry.Subject),
            "entered" => Facts.Contains(entry.Subject),
            "wrote" => Papers.Contains(entry.Subject),
            "decided" => decided.Contains(entry.Detail),
            _ => false,
        }).Select(entry => entry.Number);
    }

    /// <summary>Takes in what goes along, until nothing more does.</summary>
    private void Grow()
    {
        var (facts, anchors) = (FactTable.All(connection, here), PersonTable.Anchors(connection, here));
        People.IntersectWith([.. anchors.Select(anchor => anchor.Person), .. facts.Select(fact => fact.Person)]);
        for (var before = -1; before != Reports.Count + People.Count + Facts.Count;)
        {
            before = Reports.Count + People.Count + Facts.Count;
            Originals.UnionWith(ReportTable.All(connection, here, [.. Reports]).Select(row => row.Original));
            Reports.UnionWith(ReportTable.Originals(connection, here).Where(row => Originals.Contains(row.Sha256)).Select(row => row.Report));
            foreach (var fact in facts.Where(fact => People.Contains(fact.Person) || fact.Cites.Any(cite => Reports.Contains(cite.Report))))
            {
                Facts.Add(fact.Id);
                Reports.UnionWith(ReportTable.All(connection, here, [.. fact.Cites.Select(cite => cite.Report)]).Where(row => row.MediaType == MediaTypes.Note).Select(row => row.Id));
            }

            People.UnionWith(anchors.Where(anchor => anchor.Members.Count > 0 && anchor.Members.All(member => Reports.Contains(member.Report))).Select(anchor => anchor.Person));
        }

        Loosened.UnionWith(anchors.Where(anchor => !People.Contains(anchor.Person) && anchor.Members.Any(member => Reports.Contains(member.Report))).Select(anchor => anchor.Person));
    }

    private bool Concerns(DecisionTable.Row row, IReadOnlySet<string> settled) =>
        Reports.Contains(row.Report) || Reports.Contains(row.Subject) || People.Contains(row.Subject) || Facts.Contains(row.Subject) || settled.Contains(row.Subject)
        || JudgementTable.Sides(row).Any(side => People.Contains(side.Id) || side.Names.Any(name => Reports.Contains(name.Report) || People.Contains(name.Report)));
}

/// <summary>What somebody asked to be erased.</summary>
/// <param name="Names">How the people are spelled.</param>
/// <param name="Contradictions">Those of the casebook, with the reports that tell their sides.</param>
internal sealed record Asked(IReadOnlyList<string> Reports, IReadOnlyList<string> People, IReadOnlyList<string> Names, IReadOnlyList<(string Id, IReadOnlyList<string> Reports)> Contradictions)
{
    /// <summary>Whether a paper that is about nobody, such as a search that was kept, names one of them.</summary>
    public bool IsNamedIn(Paper paper) => paper.About.Length == 0 && paper.Fields.Values.Any(value => Names.Any(name => value.Contains(name, StringComparison.OrdinalIgnoreCase)));

    public IReadOnlySet<string> ContradictionsOf(IReadOnlySet<string> reports) =>
        Contradictions.Where(one => one.Reports.Any(reports.Contains)).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
}

using Asyl.Casework.Access;
using Asyl.Casework.Erasing;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <content>Erasing what somebody must no longer hold. The custody log goes on, and says that something was erased, when and why.</content>
public sealed partial class Workspace
{
    /// <summary>What would go if these reports and this person were erased. Changes nothing.</summary>
    /// <param name="reports">Ids; none together with a person: every report that names them.</param>
    /// <param name="person">Null: nobody.</param>
    /// <exception cref="WorkspaceException">There is no such report here.</exception>
    public Erasure Erasable(Viewer viewer, IReadOnlyList<string> reports, Person? person)
    {
        var book = Look(viewer, withReader: true);
        var asked = AskedOf(viewer, book, reports, person);
        var plans = viewer.Compartments.Select(compartment => ErasurePlan.Of(record.Connection, compartment, asked)).ToList();
        var going = plans.SelectMany(plan => plan.Reports).ToHashSet(StringComparer.Ordinal);
        return new(
            All(plans, plan => plan.Reports), All(plans, plan => plan.People), All(plans, plan => plan.Facts), All(plans, plan => plan.Papers), plans.Sum(plan => plan.Decisions.Count),
            [.. book.Dependence.Where(one => going.Contains(one.OnReport) && !going.Contains(one.Report)).Select(one => one.Report).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. (person?.Members ?? []).Select(member => member.Report).Distinct(StringComparer.Ordinal).Where(report => !going.Contains(report) && report != person!.Id).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Erases what <see cref="Erasable"/> tells, from the record, the originals and every file of the workspace that is made from them.</summary>
    /// <param name="why">Kept in the custody log.</param>
    /// <exception cref="WorkspaceException">There is nothing of it here, or another program uses the workspace: then <see cref="FinishErasing"/> does the rest.</exception>
    public void Erase(Viewer viewer, IReadOnlyList<string> reports, Person? person, string why)
    {
        var asked = AskedOf(viewer, Look(viewer, withReader: true), reports, person);
        residue.Announce();
        var id = NewAct();
        record.Write(connection =>
        {
            foreach (var plan in viewer.Compartments.Select(compartment => ErasurePlan.Of(connection, compartment, asked)).Where(plan => !plan.IsEmpty))
                Eraser.Erase(connection, plan, Stamp.Now(plan.Compartment, viewer.Name, time), id, why);
        });
        books.Clear();
        residue.Sweep();
    }

    /// <summary>Whether an erasure was interrupted, and files may still hold what it took away.</summary>
    public bool IsErasing => residue.IsLeft;

    /// <summary>Finishes what was interrupted.</summary>
    /// <exception cref="WorkspaceException">Another program uses the workspace.</exception>
    public void FinishErasing() => residue.Sweep();

    private Asked AskedOf(Viewer viewer, Casebook book, IReadOnlyList<string> reports, Person? person)
    {
        foreach (var report in reports)
            CompartmentsOf(viewer, report);
        var naming = person is null || reports.Count > 0 ? reports : [.. person.Members.Select(member => member.Report).Where(report => report != person.Id).Distinct(StringComparer.Ordinal)];
        return new(
            naming, person is null ? [] : [person.Id, .. person.FormerIds], person is null ? [] : [person.Name, .. person.Names.Select(name => name.Text)],
            [.. book.Contradictions.Select(one => (one.Id, (IReadOnlyList<string>)[.. one.Sides.SelectMany(side => side.Statements).Select(statement => book.Statement(statement)?.Report ?? "").Distinct(StringComparer.Ordinal)]))]);
    }

    private static IReadOnlyList<string> All(List<ErasurePlan> plans, Func<ErasurePlan, IEnumerable<string>> of) => [.. plans.SelectMany(of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

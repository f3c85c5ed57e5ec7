using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.People;
using Asyl.Web.People;

namespace Asyl.Web;

/// <summary>What there is to see at a moment. It never changes; after a decision there is another one.</summary>
/// <param name="Seen">The last decision in it: who decides says so, and is told when somebody was quicker.</param>
/// <param name="Dismissed">Proposed cases that were set aside, by person.</param>
/// <param name="Settled">What people made of contradictions, by contradiction.</param>
/// <param name="Said">What people judged about who is who, and names they set.</param>
/// <param name="Roster">Everybody, and who may be the same.</param>
public sealed record Snapshot(Casebook Book, long Seen, IReadOnlyDictionary<string, Act> Dismissed, IReadOnlyDictionary<string, Act> Settled, WhoIsWho Said, Roster Roster)
{
    /// <summary>Proposed cases that nobody set aside.</summary>
    public IEnumerable<ProtectionCase> Proposed => Book.Cases.Where(theCase => !theCase.IsOpen && !Dismissed.ContainsKey(theCase.Person));

    public IEnumerable<ProtectionCase> Open => Book.Cases.Where(theCase => theCase.IsOpen);
}

namespace Asyl.Casework.People;

/// <summary>What people decided about pairs of names that stand in the reports. Different beats same, whoever said so and whenever; unsure keeps the machine from deciding.</summary>
internal sealed class Judged
{
    public static readonly Judged Nothing = new([]);

    private readonly HashSet<(ReportName A, ReportName B, Verdict Verdict)> verdicts;
    private readonly ILookup<ReportName, (ReportName Other, Verdict Verdict)> about;

    private Judged(HashSet<(ReportName A, ReportName B, Verdict Verdict)> verdicts)
    {
        this.verdicts = verdicts;
        about = verdicts.SelectMany(judged => new[] { (judged.A, Said: (judged.B, judged.Verdict)), (A: judged.B, Said: (judged.A, judged.Verdict)) }).ToLookup(pair => pair.A, pair => pair.Said);
    }

    public static Judged Of(IEnumerable<Judgement> judgements, MemberRoll roll) =>
        new([.. judgements.Select(judgement => (A: roll.Find(judgement.A), B: roll.Find(judgement.B), judgement.Verdict)).Where(judged => judged.A is not null && judged.B is not null)
            .Select(judged => (judged.A!.At, judged.B!.At, judged.Verdict))]);

    /// <summary>Names that people said are another's too.</summary>
    public IEnumerable<ReportName> SameAs(ReportName name) => about[name].Where(said => said.Verdict == Verdict.Same).Select(said => said.Other);

    public bool AreDifferent(PersonCluster a, PersonCluster b) => Any(a, b, Verdict.Different);

    public bool AreUnsure(PersonCluster a, PersonCluster b) => Any(a, b, Verdict.Unsure);

    /// <summary>The names about which something else was decided.</summary>
    public IEnumerable<ReportName> Differing(Judged other) => verdicts.Except(other.verdicts).Concat(other.verdicts.Except(verdicts)).SelectMany(judged => new[] { judged.A, judged.B });

    private bool Any(PersonCluster a, PersonCluster b, Verdict verdict)
    {
        if (verdicts.Count == 0)
            return false;
        var against = a.Members.SelectMany(member => about[member.At]).Where(said => said.Verdict == verdict).Select(said => said.Other).ToHashSet();
        return against.Count > 0 && b.Members.Exists(member => against.Contains(member.At));
    }
}

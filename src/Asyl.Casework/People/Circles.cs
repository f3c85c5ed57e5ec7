namespace Asyl.Casework.People;

/// <summary>
/// Everybody, in circles: whoever shares a key of their name, or was tied to another by people, stands in one with them. Nobody merges across circles, so each is merged
/// by itself, and anew only where somebody of it is not who they were. Never changes.
/// </summary>
internal sealed class Circles
{
    public static readonly Circles None = new([], new(StringComparer.Ordinal));

    private readonly Dictionary<ReportName, Circle> byMember;
    private readonly Dictionary<string, Circle> byKey;

    private Circles(Dictionary<ReportName, Circle> byMember, Dictionary<string, Circle> byKey) => (this.byMember, this.byKey) = (byMember, byKey);

    /// <summary>The clusters with that key, in order.</summary>
    public IEnumerable<PersonCluster> With(string key) => byKey.TryGetValue(key, out var circle) ? circle.With(key) : [];

    /// <param name="differing">Who came, went, is told of otherwise, or is tied or judged otherwise.</param>
    public (Circles Now, PersonCluster[] Gone, PersonCluster[] Come) After(MemberRoll roll, Judged judged, IReadOnlyCollection<ReportName> differing)
    {
        var gone = Around(roll, judged, differing);
        var members = gone.SelectMany(circle => circle.Members.Select(member => member.At)).Concat(differing).Distinct().Select(roll.At).OfType<Member>().OrderBy(member => member.At, PersonCluster.InOrder).ToArray();
        var ties = DecidedClusters.Ties(members, roll, judged);
        var tiesOf = ties.ToLookup(tie => tie.A);
        var come = Divided.Among(members, ties).AsParallel().AsOrdered().Select(circle => Circle.Of(circle, circle.SelectMany(member => tiesOf[member.At]), judged)).ToArray();
        var now = new Circles(new(byMember), new(byKey, StringComparer.Ordinal));
        foreach (var member in gone.SelectMany(circle => circle.Members))
        {
            now.byMember.Remove(member.At);
            foreach (var key in Namesakes.Keys(member.Name))
                now.byKey.Remove(key);
        }

        foreach (var (circle, member) in come.SelectMany(circle => circle.Members.Select(member => (circle, member))))
        {
            now.byMember.Add(member.At, circle);
            foreach (var key in Namesakes.Keys(member.Name))
                now.byKey[key] = circle;
        }

        return (now, [.. gone.SelectMany(circle => circle.Clusters)], [.. come.SelectMany(circle => circle.Clusters)]);
    }

    /// <summary>The circles of those who differ, of those to whom they are tied, and of those with whom they share a key.</summary>
    private HashSet<Circle> Around(MemberRoll roll, Judged judged, IReadOnlyCollection<ReportName> differing)
    {
        var members = differing.Select(roll.At).OfType<Member>().ToArray();
        var tied = members.SelectMany(roll.AnchorsOf).Distinct().SelectMany(roll.HeldBy).Select(member => member.At).Concat(differing.SelectMany(judged.SameAs));
        return [.. differing.Concat(tied).Select(at => byMember.GetValueOrDefault(at)).Concat(members.SelectMany(member => Namesakes.Keys(member.Name)).Select(key => byKey.GetValueOrDefault(key))).OfType<Circle>()];
    }
}

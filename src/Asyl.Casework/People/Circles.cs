using System.Collections.Immutable;
namespace Asyl.Casework.People;

/// <summary>
/// Everybody, in circles: whoever shares a key of their name, or was tied to another by people, stands in one with them. Nobody merges across circles, so each is merged
/// by itself, and anew only where somebody of it is not who they were. Never changes.
/// </summary>
internal sealed class Circles
{
    public static readonly Circles None = new(ImmutableDictionary<ReportName, Circle>.Empty, ImmutableDictionary.Create<string, Circle>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<ReportName, Circle> byMember;
    private readonly ImmutableDictionary<string, Circle> byKey;

    private Circles(ImmutableDictionary<ReportName, Circle> byMember, ImmutableDictionary<string, Circle> byKey) => (this.byMember, this.byKey) = (byMember, byKey);

    /// <summary>The clusters with that key, in order.</summary>
    public IEnumerable<PersonCluster> With(string key) => byKey.TryGetValue(key, out var circle) ? circle.With(key) : [];

    /// <param name="differing">Who came, went, is told of otherwise, or is tied or judged otherwise.</param>
    public (Circles Now, PersonCluster[] Gone, PersonCluster[] Come) After(MemberRoll roll, Judged judged, IReadOnlyCollection<ReportName> differing)
    {
        var gone = Around(roll, judged, differing);
        var members = gone.SelectMany(circle => circle.Members.Select(member => member.At)).Concat(differing).Distinct().Select(roll.At).OfType<Member>().OrderBy(member => member.At, PersonCluster.InOrder).ToArray();
        var ties = DecidedClusters.Ties(members, roll, judged);
        var tiesOf = ties.ToLookup(tie => tie.A);
        Circle[] come = [.. Spread.Select([.. Divided.Among(members, ties)], circle => Circle.Of(circle, circle.SelectMany(member => tiesOf[member.At]), judged))];
        var (own, keys) = (byMember.ToBuilder(), byKey.ToBuilder());
        foreach (var member in gone.SelectMany(circle => circle.Members))
        {
            own.Remove(member.At);
            foreach (var key in Namesakes.Keys(member))
                keys.Remove(key);
        }

        foreach (var (circle, member) in come.SelectMany(circle => circle.Members.Select(member => (circle, member))))
        {
            own.Add(member.At, circle);
            foreach (var key in Namesakes.Keys(member))
                keys[key] = circle;
        }

        return (new(own.ToImmutable(), keys.ToImmutable()), [.. gone.SelectMany(circle => circle.Clusters)], [.. come.SelectMany(circle => circle.Clusters)]);
    }

    /// <summary>The circles of those who differ, of those to whom they are tied, and of those with whom they share a key.</summary>
    private HashSet<Circle> Around(MemberRoll roll, Judged judged, IReadOnlyCollection<ReportName> differing)
    {
        var members = differing.Select(roll.At).OfType<Member>().ToArray();
        var tied = members.SelectMany(roll.AnchorsOf).Distinct().SelectMany(roll.HeldBy).Select(member => member.At).Concat(differing.SelectMany(judged.SameAs));
        return [.. differing.Concat(tied).Select(at => byMember.GetValueOrDefault(at)).Concat(members.SelectMany(member => Namesakes.Keys(member)).Select(key => byKey.GetValueOrDefault(key))).OfType<Circle>()];
    }
}

namespace Asyl.Casework.People;

/// <summary>Divides members so that who shares a key, or is tied to another, stands together, and nobody else.</summary>
internal sealed class Divided
{
    private readonly int[] joined;

    private Divided(int count) => joined = [.. Enumerable.Range(0, count)];

    /// <param name="members">In order; each part keeps it.</param>
    /// <param name="ties">Whom among them people have tied to one another.</param>
    public static IEnumerable<IReadOnlyList<Member>> Among(IReadOnlyList<Member> members, IEnumerable<(ReportName A, ReportName B)> ties)
    {
        var divided = new Divided(members.Count);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, key) in members.Index().SelectMany(member => Namesakes.Keys(member.Item).Select(key => (member.Index, key))))
            divided.Join(i, first.TryAdd(key, i) ? i : first[key]);
        var at = members.Index().ToDictionary(member => member.Item.At, member => member.Index);
        foreach (var (a, b) in ties)
            divided.Join(at[a], at[b]);
        return Enumerable.Range(0, members.Count).GroupBy(divided.Root, i => members[i]).Select(part => part.ToArray());
    }

    private void Join(int a, int b)
    {
        var (one, other) = (Root(a), Root(b));
        joined[Math.Max(one, other)] = Math.Min(one, other);
    }

    private int Root(int at)
    {
        while (joined[at] != at)
            at = joined[at] = joined[joined[at]];
        return at;
    }
}

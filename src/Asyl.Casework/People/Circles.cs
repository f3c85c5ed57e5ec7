namespace Asyl.Casework.People;

/// <summary>
/// Divides members so that nobody can be, nor be proposed as, somebody of another circle: each circle is resolved by itself. Who shares a key, whom people
/// have tied, and who bears a word of a name that is not whole stand in one circle.
/// </summary>
internal sealed class Circles
{
    private readonly int[] joined;

    private Circles(IReadOnlyList<Member> members)
    {
        joined = [.. Enumerable.Range(0, members.Count)];
        var loose = members.Where(member => !member.Name.IsFull).SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            foreach (var key in Namesakes.Keys(members[i].Name).Concat(WordsOf(members[i]).Where(loose.Contains)))
                Join(i, first.TryAdd(key, i) ? i : first[key]);
        }
    }

    /// <param name="members">In order; each circle keeps it.</param>
    /// <param name="ties">Whom people have tied to one another.</param>
    public static IEnumerable<IReadOnlyList<Member>> Of(IReadOnlyList<Member> members, IReadOnlyList<(ReportName A, ReportName B)> ties)
    {
        var circles = new Circles(members);
        var tied = ties.SelectMany(tie => new[] { tie.A, tie.B }).ToHashSet();
        var at = Enumerable.Range(0, members.Count).Where(i => tied.Contains(members[i].At)).ToDictionary(i => members[i].At);
        foreach (var (a, b) in ties)
            circles.Join(at[a], at[b]);
        return Enumerable.Range(0, members.Count).GroupBy(circles.Root, i => members[i]).Select(circle => circle.ToArray());
    }

    /// <summary>Those of the circles that members who come to them belong to.</summary>
    public static IEnumerable<Circle> With(IReadOnlyList<Member> added, IEnumerable<Circle> among)
    {
        var keys = added.SelectMany(member => Namesakes.Keys(member.Name)).ToHashSet(StringComparer.Ordinal);
        var words = added.SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
        var loose = added.Where(member => !member.Name.IsFull).SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
        return among.Where(circle => circle.Members.Any(member =>
            Namesakes.Keys(member.Name).Any(keys.Contains) || WordsOf(member).Any((member.Name.IsFull ? loose : words).Contains)));
    }

    private static IEnumerable<string> WordsOf(Member member) => Namesakes.Words(member.Name).Select(word => "~" + word);

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

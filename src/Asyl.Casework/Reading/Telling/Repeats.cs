namespace Asyl.Casework.Reading.Telling;

/// <summary>Takes out what one report tells twice in the same words: a caption printed again, a headline above and below a picture.</summary>
internal static class Repeats
{
    // Statements come in order of their words: what overlaps stands near.
    private const int Near = 32;

    public static List<Statement> Without(IReadOnlyList<Statement> statements)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<Statement>();
        foreach (var statement in statements)
        {
            var people = string.Join('|', statement.People.Order(StringComparer.Ordinal));
            var isNew = seen.Add($"{statement.Event}\n{people}\n{statement.Passage.Text}");
            if (isNew && !kept.TakeLast(Near).Any(other => IsSame(other, statement)))
                kept.Add(statement);
        }

        return kept;
    }

    // Two triggers in one clause for one happening.
    private static bool IsSame(Statement a, Statement b) =>
        a.Event == b.Event && a.Passage.Start < b.Passage.End && b.Passage.Start < a.Passage.End && a.People.SequenceEqual(b.People, StringComparer.Ordinal)
        && a.Date == b.Date && Overlap(a.Passage, b.Passage) * 2 >= Math.Min(a.Passage.Text.Length, b.Passage.Text.Length);

    private static int Overlap(Passage a, Passage b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
}

namespace Asyl.Language.PersonalNames;

/// <summary>How alike each word of one name is to each of another, computed once.</summary>
internal readonly ref struct Likenesses
{
    private readonly Span<double> cells;
    private readonly int width;

    /// <param name="cells">Room for all pairs of words.</param>
    public Likenesses(PersonalName a, PersonalName b, Span<double> cells)
    {
        this.cells = cells;
        width = b.Words.Length;
        var at = 0;
        foreach (var one in a.Words)
        {
            foreach (var other in b.Words)
                cells[at++] = one.Likeness(other);
        }
    }

    public double this[int i, int j] => cells[(i * width) + j];
}

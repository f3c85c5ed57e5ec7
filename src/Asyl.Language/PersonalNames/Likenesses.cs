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
        width = b.Tokens.Count;
        for (var i = 0; i < a.Tokens.Count; i++)
        {
            for (var j = 0; j < width; j++)
                cells[(i * width) + j] = a.Tokens[i].Likeness(b.Tokens[j]);
        }
    }

    public double this[int i, int j] => cells[(i * width) + j];
}

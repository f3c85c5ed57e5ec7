namespace Asyl.Language.Parsing;

/// <summary>
/// A sentence half parsed. Words count from 1; 0 means none; the root stands behind the last word. Invariant: the arcs are projective, and when
/// <see cref="IsDone"/> they make one tree, with one word below the root: of words left without a head, later ones go below what stands before them.
/// </summary>
internal sealed class ParseState(int mostWords)
{
    private const int Rows = 8;
    private readonly short[] cells = new short[Rows * (mostWords + 2)];
    private int stride, headless;

    public int Next { get; private set; }

    public int Depth { get; private set; }

    public int Score { get; set; }

    public bool IsDone => Depth == 0 && AtRoot;

    private bool AtRoot => Next == stride - 1;

    private Span<short> Stack => Row(0);

    public Span<short> Heads => Row(1);

    public Span<short> FirstLeft => Row(2);

    public Span<short> SecondLeft => Row(3);

    public Span<short> LastRight => Row(4);

    public Span<short> SecondRight => Row(5);

    public Span<short> LeftCount => Row(6);

    public Span<short> RightCount => Row(7);

    public void Start(int words)
    {
        stride = words + 2;
        cells.AsSpan(0, Rows * stride).Clear();
        (Next, Depth, Score, headless) = (1, 0, 0, 0);
    }

    public void CopyFrom(ParseState other)
    {
        (stride, Next, Depth, Score, headless) = (other.stride, other.Next, other.Depth, other.Score, other.headless);
        other.cells.AsSpan(0, Rows * stride).CopyTo(cells);
    }

    /// <summary>The word that is so far below the top of the stack, or 0.</summary>
    public int FromTop(int below) => below < Depth ? Stack[Depth - 1 - below] : 0;

    public bool Allows(Move move) => move switch
    {
        Move.Shift => !AtRoot,
        Move.Right => !AtRoot && Depth > 0,
        Move.Left => Depth > 0 && Heads[FromTop(0)] == 0 && (!AtRoot || headless == 1),
        _ => Depth > 0 && (Heads[FromTop(0)] != 0 || (AtRoot && headless > 1)),
    };

    public void Apply(Move move)
    {
        var top = FromTop(0);
        switch (move)
        {
            case Move.Shift:
                headless++;
                Push();
                break;
            case Move.Left:
                headless--;
                AddLeft(Next, top);
                Depth--;
                break;
            case Move.Right:
                AddRight(top, Next);
                Push();
                break;
            default:
                if (Heads[top] == 0)
                {
                    headless--;
                    AddRight(FromTop(1), top);
                }

                Depth--;
                break;
        }
    }

    private void Push() => Stack[Depth++] = (short)Next++;

    private void AddLeft(int head, int child)
    {
        Heads[child] = (short)head;
        SecondLeft[head] = FirstLeft[head];
        FirstLeft[head] = (short)child;
        LeftCount[head]++;
    }

    private void AddRight(int head, int child)
    {
        Heads[child] = (short)head;
        SecondRight[head] = LastRight[head];
        LastRight[head] = (short)child;
        RightCount[head]++;
    }

    private Span<short> Row(int row) => cells.AsSpan(row * stride, stride);
}

namespace Asyl.Language.Names;

/// <summary>
/// Scores twice: a first reading by the words alone, and a second in the light of the first: a type that a word has elsewhere in the text is likelier here.
/// Keeps the scores of the first reading, so that no word is judged twice.
/// </summary>
internal sealed class ConsistentScorer(INameScorer inner, NameText text) : INameScorer
{
    private const int Bonus = 30;
    private const int MostVotes = 4;
    private readonly int[] places = new int[text.Words.Length];
    private readonly List<int> kept = [];
    private TextVotes? votes;

    public int[] Moves => inner.Moves;

    /// <summary>From here on scores are those of the second reading.</summary>
    public void Learn(byte[] tags) => votes = new(text, tags);

    public void Score(int at, (int First, int End) sentence, Span<int> scores)
    {
        if (votes is null)
        {
            inner.Score(at, sentence, scores);
            places[at] = kept.Count;
            kept.AddRange(scores[..NameTag.Count]);
            return;
        }

        for (var tag = 0; tag < NameTag.Count; tag++)
            scores[tag] = kept[places[at] + tag];
        if (text.Words[at].IsCapitalised)
            Favour(at, scores);
    }

    private void Favour(int at, Span<int> scores)
    {
        for (var type = 0; type < NameTag.Types; type++)
        {
            var bonus = Math.Min(votes!.Elsewhere(at, type), MostVotes) * Bonus;
            scores[NameTag.Begin(type)] += bonus;
            scores[NameTag.Inside(type)] += bonus;
        }
    }
}

namespace Asyl.Language.Names;

/// <summary>Says how well each tag fits a word: the shipped model, or one that is being trained.</summary>
internal interface INameScorer
{
    /// <summary>The weights of a tag (column) behind another (row), row by row.</summary>
    int[] Moves { get; }

    /// <summary>Scores the tags of the word at a place of a sentence [first, end).</summary>
    void Score(int at, (int First, int End) sentence, Span<int> scores);
}

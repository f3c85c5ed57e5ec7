namespace Asyl.Language.Model;

/// <summary>Scores classes by hashed features: the sum of one row of weights a feature. Learned weights are whole numbers, so a sum is the same on every machine.</summary>
internal interface ILinearModel
{
    /// <summary>Writes a score for every class; <paramref name="scores"/> has <see cref="RowWidth.Of"/> places for them.</summary>
    void Score(ReadOnlySpan<uint> features, Span<int> scores);
}

namespace Asyl.Language.Dates;

/// <summary>An expression in its place: its sentence, its tense, and where the sentence stands in the text.</summary>
internal sealed record Occurrence(TimeExpression Expression, TimeSentence Sentence, Tense Tense, Place Place)
{
    /// <summary>It stands right behind another, a comma between: "on the Thursday, two days after that date".</summary>
    public bool IsApposed { get; init; }
}

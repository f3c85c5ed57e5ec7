using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>An expression in its place: its sentence, its tense, and where the sentence stands in the text.</summary>
internal sealed record Occurrence(TimeExpression Expression, TimeSentence Sentence, Tense Tense, Place Place)
{
    /// <summary>It stands right behind another, a comma between: "on the Thursday, two days after that date".</summary>
    public bool IsApposed { get; init; }
}

/// <summary>The number of a sentence and of its paragraph, and where the sentence stands.</summary>
internal readonly record struct Place(int Sentence, int Paragraph, Span Span);

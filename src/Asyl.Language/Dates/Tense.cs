namespace Asyl.Language.Dates;

/// <summary>How the verb around an expression of time looks at it.</summary>
internal enum Tense
{
    Unclear,
    Past,

    /// <summary>"had fled": before the story's time.</summary>
    BeforePast,

    /// <summary>"would be heard": after the story's time.</summary>
    AfterPast,
    Future,
}

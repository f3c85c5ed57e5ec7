namespace Asyl.Language.Coreference;

/// <summary>Why a mention is taken to mean whom it means.</summary>
public enum MentionReason
{
    /// <summary>Nothing tells; the mention has no persons.</summary>
    Unknown,

    /// <summary>Spoken of for the first time.</summary>
    Introduced,

    /// <summary>The same name, or a part of it.</summary>
    Name,

    /// <summary>It stands beside the name or is said of it: "X, a teacher", "X is a teacher".</summary>
    Apposition,

    /// <summary>Whom a clause behind the words describes: "who", "whose".</summary>
    Clause,

    /// <summary>The nearest who fits, subjects and those named often first.</summary>
    Focus,

    /// <summary>Described by the same noun before: "a teacher", "the teacher".</summary>
    Noun,

    /// <summary>Somebody's: "his wife".</summary>
    Kin,

    /// <summary>Whoever speaks the quotation it stands in.</summary>
    Speaker,

    /// <summary>The people last spoken of together.</summary>
    Together,

    /// <summary>Named only later in the sentence: "When he arrived, X said".</summary>
    Ahead,
}

namespace Asyl.Language.Coreference;

public enum MentionKind
{
    Name,

    /// <summary>"she", "their".</summary>
    Pronoun,

    /// <summary>"I", "we": whoever speaks.</summary>
    Own,

    /// <summary>"who", "whose": whoever stands before.</summary>
    Relative,

    /// <summary>"the woman", "his brother", "two men".</summary>
    Description,

    /// <summary>People named in one breath ("A and B"), or a word for them ("both").</summary>
    Group,
}

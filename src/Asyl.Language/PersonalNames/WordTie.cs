namespace Asyl.Language.PersonalNames;

/// <summary>What the likeness of two words rests on, as far as they are alike.</summary>
internal enum WordTie
{
    Sound,
    Initial,

    /// <summary>What they sound like without their endings.</summary>
    Bare,

    /// <summary>The first without the ending of a case.</summary>
    CaseOfFirst,

    /// <summary>The second without the ending of a case.</summary>
    CaseOfSecond,

    /// <summary>The consonants: the script of one of them has no short vowels.</summary>
    Consonants,

    /// <summary>The same consonants in order, vowels misplaced.</summary>
    Slip,

    /// <summary>How letters of the one script are written in the other, as learned.</summary>
    Rendered,
}

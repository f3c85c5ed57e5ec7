namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>By what a word of one name meets a word of another, or why it does not.</summary>
public enum WordRule
{
    SameLetters,

    /// <summary>Read by a table of letters; the letters are the word and its reading.</summary>
    ReadBy,

    /// <summary>Letters written for one another: q for k, kh for h.</summary>
    Respelled,

    /// <summary>A letter more on one side.</summary>
    Added,

    /// <summary>Two letters in each other's place.</summary>
    Transposed,

    /// <summary>A letter that is seldom written for the other.</summary>
    Changed,

    Initial,

    /// <summary>An ending of a case taken off; the table is its language, kk or ru.</summary>
    CaseEnding,

    /// <summary>An ending of a father's name left out, or another one.</summary>
    FatherEnding,

    /// <summary>An ending of a family name left out, or another one: -ov, -ova.</summary>
    FamilyEnding,

    /// <summary>One is written without short vowels.</summary>
    NoVowels,

    /// <summary>As names of one script are written in the other, learned from pairs of names; the table is pinyin for syllables of it in Latin letters.</summary>
    Rendered,

    /// <summary>The same letters as one word and as several.</summary>
    Divided,

    /// <summary>The one is the given name, the other the family name.</summary>
    OtherPlace,

    /// <summary>A particle or title, left out of the comparison.</summary>
    LeftOut,

    /// <summary>The other name has fewer words and none for it.</summary>
    Missing,

    /// <summary>Alike too little to be sure of; speaks against.</summary>
    HardlyAlike,

    /// <summary>Another word in its place; speaks against.</summary>
    Another,

    /// <summary>The other name has as many words and none that it meets; speaks against.</summary>
    MeetsNone,
}

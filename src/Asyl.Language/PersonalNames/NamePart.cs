namespace Asyl.Language.PersonalNames;

/// <summary>What a word of a name is, as far as the name by itself tells.</summary>
public enum NamePart
{
    Given,

    /// <summary>Between given and family name, and nothing says that it is the father's.</summary>
    Middle,

    /// <summary>The father's name: behind bin, with an ending like -uly or -ovich, or last in a Uyghur name in Chinese characters.</summary>
    Father,

    Family,

    /// <summary>Where the words of two names are told apart (<see cref="Reasons.WordMeeting"/>), and only there: an initial of any part.</summary>
    Initial,

    /// <summary>Likewise: the only word of both names.</summary>
    Alone,

    /// <summary>Likewise: a small word like bin or van.</summary>
    Particle,

    /// <summary>Likewise: a title.</summary>
    Title,
}

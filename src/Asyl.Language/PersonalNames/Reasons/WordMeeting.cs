namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>A word of one name and the word of the other that it met.</summary>
/// <param name="A">As written; several where words are joined; empty where the word of the other name met none.</param>
/// <param name="B">Likewise.</param>
/// <param name="Part">What the word is, of a name of one word by the other name.</param>
/// <param name="Steps">At least one.</param>
public sealed record WordMeeting(string A, string B, NamePart Part, IReadOnlyList<WordStep> Steps)
{
    /// <summary>How alike the two words are, 0 to 1.</summary>
    public double Likeness { get; init; }

    /// <summary>Whether so many bear the word that it says little.</summary>
    public bool IsCommon { get; init; }

    public bool IsAgainst => Steps.Any(step => step.Rule >= WordRule.HardlyAlike);
}

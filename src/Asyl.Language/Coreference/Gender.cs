namespace Asyl.Language.Coreference;

/// <summary>What the words of a text tell of a person's gender.</summary>
public enum Gender
{
    Unknown,
    Woman,
    Man,
}

using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>A place by name and the country (ISO 3166-1 alpha-2) it lies in; either may be empty.</summary>
public readonly record struct Place(string Name, string Country)
{
    public static Place None => new("", "");

    /// <summary>"Erzurum, Türkiye", without what the text before it has already said.</summary>
    public string WordsAfter(string text)
    {
        var country = Country.Length == 0 ? "" : Strings.Country(Country);
        var name = Own(Name);
        var isSaid = name.Length > 0 && Said(text, name);
        string[] parts = [isSaid ? "" : name, isSaid || country == name || Said(text, country) ? "" : country];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>A country that a report names in English, in the reader's language; all else, and to readers of English, as the report has it.</summary>
    public static string Own(string name) => !Strings.AreEnglish && name.Length > 2 && Places.CountryOf(name) is { Length: > 0 } code ? Strings.Country(code) : name;

    /// <summary>Whether the text holds the name as whole words.</summary>
    private static bool Said(string text, string name)
    {
        var at = name.Length == 0 ? -1 : text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]));
    }
}

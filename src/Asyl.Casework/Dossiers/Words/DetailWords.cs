using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>The roles of an event and their values in plain words.</summary>
public static class DetailWords
{
    /// <summary>The name of a role; one that the table does not know is shown as it is, its underscores opened.</summary>
    public static string Label(string role) => Strings.Find($"detail.{role}") ?? Opened(role);

    /// <summary>Lengths, dates, countries, yes and no in words; everything else as the source has it.</summary>
    public static string Value(string value)
    {
        if (DurationWords.Find(value) is { } length)
            return length;
        if (LooksLikeDate(value) && Edtf.TryParse(value, out var date))
            return DateWords.Of(date);
        if (Strings.IsCountry(value))
            return Strings.Country(value);
        if (Place.Own(value) is var country && country != value)
            return country;
        return Strings.Find($"value.{value}") ?? Opened(value);
    }

    /// <summary>A value that a side of a contradiction gives: also an event, a certainty or a status by its code.</summary>
    public static string SideValue(string value) =>
        Strings.Find($"event.{value}") is not null ? EventPhrase.Of(value, Place.None, NoDetails).Text
        : Strings.Find($"certainty.{value}") ?? Strings.Find($"status.{value}") ?? Value(value);

    private static readonly SortedDictionary<string, string> NoDetails = new(StringComparer.Ordinal);

    private static bool LooksLikeDate(string value) =>
        (value.Contains('-', StringComparison.Ordinal) || value.Contains('/', StringComparison.Ordinal)) && value.Any(char.IsAsciiDigit);

    private static string Opened(string code) => code.Contains(' ', StringComparison.Ordinal)
        ? code.Replace(" 's", "'s", StringComparison.Ordinal).Replace(" ’s", "’s", StringComparison.Ordinal)
        : code.Replace('_', ' ');
}

using System.Globalization;
using Asyl.Casework.Dossiers.Words;
using System.Resources;

[assembly: NeutralResourcesLanguage("en")]

namespace Asyl.Casework.Dossiers;

/// <summary>The words that users see, from <c>Strings.resx</c>, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
public static class Strings
{
    private static readonly ResourceManager Table = new("Asyl.Casework.Dossiers.Strings", typeof(Strings).Assembly);
    private static readonly ResourceManager Countries = new("Asyl.Casework.Dossiers.Countries", typeof(Strings).Assembly);

    /// <summary>The languages that there are tables for, by code: English first, then by code.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "kk", "ru", "tr"];

    /// <summary>
    /// What readers of a translation must be told as long as <c>translation.reviewed_by</c> names nobody who signed its legal terms; empty once it does,
    /// and in English, which they were written in.
    /// </summary>
    public static string TranslationNote => AreEnglish || Of("translation.reviewed_by").Length > 0 ? "" : Of("translation.unreviewed");

    /// <exception cref="KeyNotFoundException">The table has no such key: a mistake in the program, never in a document.</exception>
    public static string Of(string key) => Find(key) ?? throw new KeyNotFoundException($"no words for {key}");

    public static string Of(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, Of(key), values);

    /// <summary>A number of things, in the plural that the number asks for.</summary>
    public static string Count(string key, int number) => Of($"{key}.{Plural.Form(Of("plural.rule"), number)}", number);

    /// <summary>The words, or null: for keys that are made of what a document says.</summary>
    public static string? Find(string key) => Table.GetString(key, CultureInfo.CurrentUICulture);

    internal static bool AreEnglish => Of("language") == "en";

    /// <summary>Makes something in English whoever looks, for what ids rest on.</summary>
    internal static T InEnglish<T>(Func<T> make) => In(CultureInfo.InvariantCulture, make);

    /// <summary>Makes something in one of <see cref="Languages"/>. What it gives must be made by then: words that are looked up later are in the reader's language again.</summary>
    public static T In<T>(string language, Func<T> make) => In(CultureInfo.GetCultureInfo(language), make);

    private static T In<T>(CultureInfo language, Func<T> make)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = language;
        try
        {
            return make();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>The everyday name of a country; the code itself when it is none.</summary>
    public static string Country(string code) => Countries.GetString(code, CultureInfo.CurrentUICulture) ?? code;

    /// <summary>Whether the code names a country.</summary>
    public static bool IsCountry(string code) => code.Length == 2 && Countries.GetString(code, CultureInfo.InvariantCulture) is not null;
}

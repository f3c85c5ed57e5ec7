using System.Globalization;
using System.Resources;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Web;

/// <summary>The words of the workbench, from <c>Words.resx</c>, in the language of <see cref="CultureInfo.CurrentUICulture"/>. What dossiers say too stands in the case file's own <see cref="Strings"/>.</summary>
internal static class Words
{
    private static readonly ResourceManager Table = new("Asyl.Web.Words", typeof(Words).Assembly);

    /// <summary>The languages of the interface, by code.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "ru"];

    /// <exception cref="KeyNotFoundException">The table has no such key: a mistake in the program.</exception>
    public static string Of(string key) => Find(key) ?? Strings.Find(key) ?? throw new KeyNotFoundException($"no words for {key}");

    public static string Of(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, Of(key), values);

    /// <summary>A number of things, in the plural that the number asks for.</summary>
    public static string Count(string key, int number) => Of($"{key}.{Plural.Form(Strings.Of("plural.rule"), number)}", number);

    public static string? Find(string key) => Table.GetString(key, CultureInfo.CurrentUICulture);
}

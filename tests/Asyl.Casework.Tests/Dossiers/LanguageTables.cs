using System.Collections;
using System.Globalization;
using System.Resources;
using Asyl.Casework.Dossiers;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>The tables of words as they lie beside the program's source and as they are built.</summary>
internal static class LanguageTables
{
    /// <summary>The codes of the languages that have a table beside the English one.</summary>
    public static IEnumerable<string> Translations =>
        Directory.GetFiles(Path.Combine(Repo.Root, "src", "Asyl.Casework", "Dossiers"), "Strings.*.resx").Select(file => Path.GetFileName(file).Split('.')[1]);

    /// <summary>The words of one language alone: none that it would take from English.</summary>
    /// <param name="language">Empty for English.</param>
    public static Dictionary<string, string> Words(string table, string language)
    {
        var resources = new ResourceManager($"Asyl.Casework.Dossiers.{table}", typeof(Strings).Assembly);
        return resources.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false).ShouldNotBeNull()
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }
}

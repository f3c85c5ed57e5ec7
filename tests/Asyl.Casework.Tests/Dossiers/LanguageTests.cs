using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Asyl.Casework.Dossiers;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>Every language that has a table says all that English says, with the same slots, and nothing more.</summary>
public sealed partial class LanguageTests
{
    private static readonly string[] Plurals = [".one", ".few", ".many", ".other"];

    public static TheoryData<string> Languages => [.. Directory.GetFiles(Path.Combine(Repo.Root, "src", "Asyl.Casework", "Dossiers"), "Strings.*.resx").Select(file => Path.GetFileName(file).Split('.')[1])];

    [Theory]
    [MemberData(nameof(Languages))]
    public void has_the_words_of_every_key_and_none_more(string language)
    {
        var (own, english) = (Words("Strings", language), Words("Strings", ""));
        own.Keys.Select(Family).Distinct(StringComparer.Ordinal).ShouldBe(english.Keys.Select(Family).Distinct(StringComparer.Ordinal), ignoreOrder: true);
        own.Where(words => Slots(words.Value) != Slots(english.First(told => Family(told.Key) == Family(words.Key)).Value)).Select(words => words.Key).ShouldBeEmpty();
        own["language"].ShouldBe(language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void has_each_plural_that_its_numbers_take(string language)
    {
        var own = Words("Strings", language);
        string[] forms = own["plural.rule"] switch { "one_few_many" => [".one", ".few", ".many"], "one_other" => [".one", ".other"], _ => [".other"] };
        foreach (var family in Words("Strings", "").Keys.Where(IsPlural).Select(Family))
            own.Keys.Where(key => key != family && Family(key) == family).Select(key => key[family.Length..]).ShouldBe(forms, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void names_every_country(string language) => Words("Countries", language).Keys.ShouldBe(Words("Countries", "").Keys, ignoreOrder: true);

    /// <summary>The words of one language alone: none that it would take from English.</summary>
    private static Dictionary<string, string> Words(string table, string language)
    {
        var resources = new ResourceManager($"Asyl.Casework.Dossiers.{table}", typeof(Strings).Assembly);
        return resources.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false).ShouldNotBeNull()
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    /// <summary>The key without its plural or its case: languages differ in how many they have.</summary>
    private static string Family(string key) => IsPlural(key) ? key[..key.LastIndexOf('.')] : MonthCase().Replace(key, "");

    private static bool IsPlural(string key) => key != "event.other" && Plurals.Any(plural => key.EndsWith(plural, StringComparison.Ordinal));

    private static string Slots(string words) => string.Join(' ', Slot().Matches(words).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal)) + words.Count(c => c == '[');

    [GeneratedRegex(@"\{(?<name>[^}:]+)(:\w+)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slot();

    [GeneratedRegex(@"(?<=^month\.\d+)\.\w+$", RegexOptions.None, 1000)]
    private static partial Regex MonthCase();
}

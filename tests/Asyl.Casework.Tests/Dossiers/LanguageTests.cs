using System.Text.RegularExpressions;
using System.Xml.Linq;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Law;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>Every language that has a table says all that English says, with the same slots, and nothing more.</summary>
public sealed partial class LanguageTests
{
    private static readonly string[] Plurals = [".one", ".few", ".many", ".other"];

    /// <summary>What any language may say as English does.</summary>
    private static readonly string[] Shared = ["date.shortened", "alike.table.iso9", "alike.table.kana"];

    public static TheoryData<string> Languages => [.. LanguageTables.Translations];

    [Theory]
    [MemberData(nameof(Languages))]
    public void has_the_words_of_every_key_and_none_more(string language)
    {
        var (own, english) = (LanguageTables.Words("Strings", language), LanguageTables.Words("Strings", ""));
        Lacking(english, own).ShouldBeEmpty($"to translate in Strings.{language}.resx (the English words are shown):\n{string.Join('\n', Lacking(english, own).Select(words => Line(words.Key, words.Value)))}\n");
        Lacking(own, english).Select(words => words.Key).ShouldBeEmpty($"to take out of Strings.{language}.resx: English has them no more");
        own["language"].ShouldBe(language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void fills_the_same_slots(string language)
    {
        var (own, english) = (LanguageTables.Words("Strings", language), LanguageTables.Words("Strings", ""));
        var slots = english.GroupBy(words => Family(words.Key), words => Slots(words.Value), StringComparer.Ordinal).ToDictionary(words => words.Key, words => words.First(), StringComparer.Ordinal);
        own.Where(words => Slots(words.Value) != slots.GetValueOrDefault(Family(words.Key), "")).Select(words => words.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void says_nothing_in_English(string language)
    {
        var english = LanguageTables.Words("Strings", "");
        LanguageTables.Words("Strings", language).Where(words => !Shared.Contains(words.Key, StringComparer.Ordinal) && EnglishWord().IsMatch(words.Value) && english.GetValueOrDefault(words.Key) == words.Value)
            .Select(words => words.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void tells_apart_what_English_tells_apart(string language)
    {
        var (own, english) = (LanguageTables.Words("Strings", language), LanguageTables.Words("Strings", ""));
        foreach (var kind in new[] { "status.", "event.", "noun.", "track.", "mark.", "certainty.", "about.", "section." })
            Alike(own, kind).Except(Alike(english, kind), StringComparer.Ordinal).ShouldBeEmpty();
        Alike(LanguageTables.Words("Countries", language), "").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void has_each_plural_that_its_numbers_take(string language)
    {
        var own = LanguageTables.Words("Strings", language);
        string[] forms = own["plural.rule"] switch { "one_few_many" => [".one", ".few", ".many"], "one_other" => [".one", ".other"], _ => [".other"] };
        foreach (var family in LanguageTables.Words("Strings", "").Keys.Where(IsPlural).Select(Family))
            own.Keys.Where(key => key != family && Family(key) == family).Select(key => key[family.Length..]).ShouldBe(forms, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void names_every_country(string language) => LanguageTables.Words("Countries", language).Keys.ShouldBe(LanguageTables.Words("Countries", "").Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Languages))]
    public void names_the_time_limits_authorities_and_offences_of_every_jurisdiction(string language)
    {
        var (own, english) = (Strings.In(language, RuleNames), Strings.In("en", RuleNames));
        english.ShouldNotBeEmpty();
        own.Intersect(english, StringComparer.Ordinal).ShouldBeEmpty($"to be named in {language} too, under names in Data/jurisdictions");
    }

    private static List<string> RuleNames() => [.. Jurisdictions.Shipped.Files.SelectMany(file => file.Rules)
        .Select(rule => rule switch { TimeLimit limit => limit.Names, Authority body => body.Names, Offence offence => offence.Names, _ => Wordings.None })
        .Select(names => names.ToString()).Where(name => name.Length > 0)];

    /// <summary>What one table says and another does not.</summary>
    private static List<KeyValuePair<string, string>> Lacking(Dictionary<string, string> told, Dictionary<string, string> by)
    {
        var families = by.Keys.Select(Family).ToHashSet(StringComparer.Ordinal);
        return [.. told.Where(words => !families.Contains(Family(words.Key))).OrderBy(words => words.Key, StringComparer.Ordinal)];
    }

    /// <summary>As it stands in a table, to be pasted there and translated.</summary>
    private static string Line(string key, string words) => new XElement("data", new XAttribute("name", key), new XAttribute(XNamespace.Xml + "space", "preserve"), new XElement("value", words)).ToString(SaveOptions.DisableFormatting);

    /// <summary>The keys of a kind that share their words with another, the first of them apart.</summary>
    private static IEnumerable<string> Alike(Dictionary<string, string> table, string kind) => table.Where(words => words.Key.StartsWith(kind, StringComparison.Ordinal))
        .OrderBy(words => words.Key, StringComparer.Ordinal).GroupBy(words => words.Value, StringComparer.OrdinalIgnoreCase).SelectMany(same => same.Skip(1)).Select(words => words.Key);

    /// <summary>The key without its plural or its case: languages differ in how many they have.</summary>
    private static string Family(string key) => IsPlural(key) ? key[..key.LastIndexOf('.')] : Case().Replace(key, "");

    private static bool IsPlural(string key) => key != "event.other" && Plurals.Any(plural => key.EndsWith(plural, StringComparison.Ordinal));

    private static string Slots(string words) => string.Join(' ', Slot().Matches(words).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal)) + words.Count(c => c == '[');

    [GeneratedRegex(@"\{(?<name>[^}:]+)(:\w+)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slot();

    [GeneratedRegex(@"(?<=^(month|date)\.\w+)\.\w+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Case();

    [GeneratedRegex("[A-Za-z]{4,}")]
    private static partial Regex EnglishWord();
}

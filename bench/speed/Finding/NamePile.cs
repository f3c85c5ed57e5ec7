using System.Globalization;
using Asyl.Speed.Generating;

namespace Asyl.Speed.Finding;

/// <summary>
/// A great many different names: every other one invented, the rest two words of names of Wikidata (CC0) put together at random, where those lie beside the project;
/// names of the same words are so common as they are in life. Every fifth of them is in Cyrillic.
/// </summary>
internal sealed class NamePile(ulong seed, string words)
{
    private static readonly string[] Cultures = [.. Table.Rows("cultures.tsv").Select(row => row[0]).Distinct(StringComparer.Ordinal)];
    private static readonly IReadOnlyList<string[]> Letters = Table.Rows("cyrillic.tsv");
    private static readonly IReadOnlyList<string[]> Spellings = Table.Rows("spellings.tsv");

    private readonly Dice _dice = new(seed);
    private readonly string[] _words = File.Exists(words) ? [.. File.ReadLines(words).Select(line => line.Split('\t')[0]).Where(word => word.Length > 2)] : [];

    public Dice Dice => _dice;

    public IReadOnlyList<string> Names(int count)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < count)
        {
            var name = names.Count % 2 == 0 && _words.Length > 0 ? $"{Capital(_dice.Pick(_words))} {Capital(_dice.Pick(_words))}" : Invented();
            names.Add(names.Count % 5 == 0 ? Cyrillic(name) : name);
        }

        return [.. names];
    }

    /// <summary>A name that no two syllables of are anybody's.</summary>
    public string Nobody() => $"{Noise()} {Noise()}";

    /// <summary>The name as another newspaper writes it; itself where its letters allow no other way.</summary>
    public string Respelled(string name)
    {
        var person = new PersonName(name, name, Female: false);
        var others = Spellings.Where(pair => pair[1].Length > 0).Select(pair => person.Respelled(pair[0], pair[1]).Full).Where(other => other != name).ToList();
        return others.Count == 0 ? name : _dice.Pick(others);
    }

    public static string Cyrillic(string name)
    {
        var text = name.ToLowerInvariant();
        foreach (var pair in Letters)
            text = text.Replace(pair[0], pair[1], StringComparison.Ordinal);
        return string.Join(' ', text.Split(' ').Select(Capital));
    }

    /// <summary>A second family name now and then: of two words alone there are not a million.</summary>
    private string Invented()
    {
        var name = NameMaker.Make(_dice.Pick(Cultures), _dice).Full;
        return _dice.Percent(60) ? name : $"{name} {NameMaker.Make(_dice.Pick(Cultures), _dice).Full.Split(' ')[^1]}";
    }

    private string Noise() => Capital(string.Concat(Enumerable.Range(0, 4).Select(_ => $"{_dice.Pick("bdfgklmnprstvxz".ToCharArray())}{_dice.Pick("aeiou".ToCharArray())}{_dice.Pick("xwqfz".ToCharArray())}")));

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}

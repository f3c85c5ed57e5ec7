using Asyl.Language.Names;
using Asyl.Language.Text;

namespace Asyl.Training.Names;

/// <summary>
/// Makes up names of a kind. Enters: name tokens of people, places, peoples and ordinary words. Leaves: "Sadykov", "Nowa Sól", "Ministry of Harvest", "Ferreira &amp; Lund".
/// The seed decides all of them.
/// </summary>
internal sealed class NameInventor(NameTables tables, SeededNumbers numbers)
{
    private readonly IReadOnlyList<NameToken> people = tables.People;
    private readonly string[] places = [.. tables.Places];
    private readonly string[] peoples = [.. tables.Nations.SelectMany(row => row[2].Split(';', StringSplitOptions.RemoveEmptyEntries))];
    private readonly string[] words = OrdinaryWords(tables);
    private readonly string[] heads = Words("OrganizationHead");
    private readonly string[] ends = Words("OrganizationEnd");

    /// <summary>A word of a person's name. Frequent ones come more often, though not as often as in life: the best of two draws.</summary>
    public string PersonWord()
    {
        var (one, other) = (people[numbers.Below(people.Count)], people[numbers.Below(people.Count)]);
        var word = Capital((one.Count > other.Count ? one : other).Form);
        return numbers.Below(50) switch
        {
            0 => $"{word}-{Capital(people[numbers.Below(people.Count)].Form)}",
            1 => $"al-{word}",
            _ => word,
        };
    }

    public string Place() => Draw(places);

    public string Organization() => numbers.Below(12) switch
    {
        0 or 1 => $"{Place()} {Head()}",
        2 => $"{Head()} of {Place()}",
        3 => $"{Head()} of {Word()}",
        4 => $"{Head()} for {Word()} {Word()}",
        5 => $"{PersonWord()} {Head()}",
        6 => $"{PersonWord()} {Draw(ends)}",
        7 => $"{PersonWord()} & {PersonWord()}",
        8 => $"{Draw(peoples)} {Word()} {Head()}",
        9 => $"{Word()} {Head()}",
        _ => Letters(2 + numbers.Below(4)),
    };

    /// <summary>A name of none of the kinds that are read: a work, a product, a war.</summary>
    public string Other() => numbers.Below(6) switch
    {
        0 => $"{Word()} of {Word()}",
        1 => $"The {Word()} {Word()}",
        2 => $"{Word()} {PersonWord()}",
        3 => $"{Word()} {1 + numbers.Below(30)}",
        4 => $"{Word()} {Word()} {Word()}",
        _ => $"{Word()} {Word()}",
    };

    private string Head() => Capital(Draw(heads));

    private string Word() => Capital(Draw(words));

    private string Letters(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('A' + numbers.Below(26))));

    private string Draw(string[] names) => names[numbers.Below(names.Length)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] Words(string kind) => [.. Table.Rows("Names/name-words.tsv").Where(row => row[0] == kind).SelectMany(row => row[1].Split(' '))];

    // Nouns and adjectives that the treebanks have more than twice.
    private static string[] OrdinaryWords(NameTables tables) =>
        [.. tables.Words.Where(word => word.Upos is "NOUN" or "ADJ" && word.Form.Length > 2 && word.Form.All(char.IsLower))
            .CountBy(word => word.Form, StringComparer.Ordinal).Where(word => word.Value > 2).Select(word => word.Key).Order(StringComparer.Ordinal)];
}

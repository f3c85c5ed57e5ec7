using System.Text;
using Asyl.Accuracy.Entities;
using Asyl.Language.Names;
using Asyl.Language.Text;

namespace Asyl.Training.Names;

/// <summary>
/// Gives a text other names, so that what is learned is the look and the surroundings of names and not the few names of the training texts. Enters: a text with its
/// names. Leaves: the same text with other people and some other places, each word replaced alike in the whole text. Never: another number of names.
/// </summary>
internal sealed class NameSwapper(NameInventor inventor, SeededNumbers numbers)
{
    private const int NewPlacesPercent = 50;
    private const int NewOrganizationsPercent = 50;
    private const int NewOthersPercent = 40;

    public GoldText Swap(GoldText text)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var built = new StringBuilder();
        var sentences = new List<Span>();
        var names = new List<GoldName>();
        var name = 0;
        foreach (var sentence in text.Sentences)
        {
            var (start, at) = (built.Length, sentence.Start);
            for (; name < text.Names.Count && text.Names[name].Start < sentence.End; name++)
            {
                var old = text.Names[name];
                built.Append(text.Text, at, old.Start - at);
                var begin = built.Length;
                built.Append(Replace(text.Text[old.Start..old.End], old.Type, words));
                names.Add(new(begin, built.Length, old.Type));
                at = old.End;
            }

            built.Append(text.Text, at, sentence.End - at);
            sentences.Add(new(start, built.Length));
            built.Append('\n');
        }

        return new(built.ToString(), sentences, names);
    }

    private string Replace(string name, int type, Dictionary<string, string> words) => type switch
    {
        (int)EntityType.Person => string.Join(' ', name.Split(' ').Select(word => Other(word, words, inventor.PersonWord))),
        (int)EntityType.Place when !HasHead(name) => Other(name, words, () => numbers.Percent(NewPlacesPercent) ? inventor.Place() : null),
        (int)EntityType.Organization => Other(name, words, () => numbers.Percent(NewOrganizationsPercent) ? inventor.Organization() : Rename(name, words)),
        GoldName.Other => Other(name, words, () => numbers.Percent(NewOthersPercent) ? inventor.Other() : Rename(name, words)),
        _ => name,
    };

    // A name that holds the name of a person or place who has another one now.
    private static string Rename(string name, Dictionary<string, string> words) => string.Join(' ', name.Split(' ').Select(word => words.GetValueOrDefault(word, word)));

    private static string Other(string word, Dictionary<string, string> words, Func<string?> draw)
    {
        if (words.TryGetValue(word, out var known))
            return known;
        if (word.Length < 3 || !char.IsUpper(word[0]) || word.Contains('.', StringComparison.Ordinal))
            return word;
        return words[word] = draw() is not { } drawn ? word : word.All(char.IsUpper) ? drawn.ToUpperInvariant() : drawn;
    }

    private static bool HasHead(string name) => Array.Exists(name.Split(' '), word => NameWords.Of(WordHash.Of(word)) == NameWordClass.PlaceHead);
}

using Asyl.Accuracy.Treebank;
using Asyl.Language.Names;
using Asyl.Language.Text;

namespace Asyl.Training.Names;

/// <summary>
/// Makes the lexicon of names. Enters: name tokens of people with counts, the tables of places and countries, treebanks for ordinary words.
/// Leaves: the table that the model ships. Never: a token of the lines kept for measuring.
/// </summary>
internal sealed class LexiconBuilder
{
    private const int Slots = 1 << 19;
    private readonly NameLexicon lexicon = new(new ushort[Slots], new byte[Slots]);

    public NameLexicon Build(IEnumerable<NameToken> people, string casework, params IEnumerable<string> treebanks)
    {
        foreach (var token in people)
            AddPerson(token);
        foreach (var row in Rows(Path.Combine(casework, "countries.tsv")))
        {
            AddAll(row[1], LexiconEntry.Country);
            AddAll(row[2], LexiconEntry.People);
            AddAll(row[3], LexiconEntry.Place);
        }

        foreach (var row in Rows(Path.Combine(casework, "places.tsv")))
            AddName(row[0], LexiconEntry.Place);
        AddOrdinaryWords(treebanks);
        return lexicon;
    }

    private static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));

    private void AddPerson(NameToken token) =>
        lexicon.Add(WordHash.Of(token.Form), token.Count switch { < 2 => 1, < 12 => 2, _ => 3 });

    private void AddAll(string names, byte kind)
    {
        foreach (var name in names.Split(';', StringSplitOptions.RemoveEmptyEntries))
            AddName(name, kind);
    }

    // A name of several words is found word by word: each beginning of it is marked as one.
    private void AddName(string name, byte kind)
    {
        var tokens = Tokenizer.Tokenize(name, new(0, name.Length));
        var hash = 0ul;
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = WordHash.Of(tokens[at].In(name));
            hash = at == 0 ? word : WordHash.Join(hash, word);
            lexicon.Add(hash, at == tokens.Count - 1 ? kind : LexiconEntry.Prefix);
        }
    }

    private void AddOrdinaryWords(IEnumerable<string> treebanks)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in treebanks.SelectMany(Conllu.Read).SelectMany(sentence => sentence.Words))
        {
            if (word.Upos is not ("PROPN" or "X") && word.Form.All(char.IsLower))
                counts[word.Form] = counts.GetValueOrDefault(word.Form) + 1;
        }

        foreach (var (word, count) in counts)
            lexicon.Add(WordHash.Of(word), (byte)((count switch { < 3 => 1, < 12 => 2, _ => 3 }) << 2));
    }
}

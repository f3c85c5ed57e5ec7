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
    private readonly NameLexicon lexicon = new(new ushort[Slots], new ushort[Slots]);

    public NameLexicon Build(NameTables tables)
    {
        foreach (var token in tables.People)
            AddPerson(token);
        foreach (var row in tables.Nations)
        {
            AddAll(row[1], LexiconEntry.Region);
            AddAll(row[2], LexiconEntry.People);
            AddAll(row[3], LexiconEntry.Region);
        }

        foreach (var region in tables.Regions)
            AddName(region, LexiconEntry.Region);
        foreach (var place in tables.Places)
            AddName(place, LexiconEntry.Place);
        AddOrdinaryWords(tables.Words);
        return lexicon;
    }

    private void AddPerson(NameToken token) =>
        lexicon.Add(WordHash.Of(token.Form), LexiconEntry.OfPerson(token.Count));

    private void AddAll(string names, ushort kind)
    {
        foreach (var name in names.Split(';', StringSplitOptions.RemoveEmptyEntries))
            AddName(name, kind);
    }

    // A name of several words is found word by word: each beginning of it is marked as one.
    private void AddName(string name, ushort kind)
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

    private void AddOrdinaryWords(IEnumerable<TreebankWord> words)
    {
        var lower = words.Where(word => word.Upos is not ("PROPN" or "X") && word.Form.All(char.IsLower)).Select(word => word.Form);
        foreach (var (word, count) in lower.CountBy(word => word, StringComparer.Ordinal))
            lexicon.Add(WordHash.Of(word), LexiconEntry.OfCommon(count));
    }
}

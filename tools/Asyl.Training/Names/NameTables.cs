using Asyl.Accuracy.Measuring;
using Asyl.Accuracy.Treebank;

namespace Asyl.Training.Names;

/// <summary>The words and names that the lexicon and the made-up names are taken from: public data, and tables of the repository.</summary>
internal sealed class NameTables(DataFolder data)
{
    private readonly string casework = Path.Combine(ModelFolder.Repository, "src", "Asyl.Casework", "Data");
    private readonly string own = Path.Combine(ModelFolder.Repository, "tools", "Asyl.Training", "Names");

    public string Gum { get; } = data.Find("ud-english-gum-open", "train.conllu")!;

    /// <summary>Words of people's names, with counts.</summary>
    public IReadOnlyList<NameToken> People { get; } = NameTokens.Read(data.Find("names-transliteration")!);

    /// <summary>Rows of countries, peoples and seats of government; several names of one are divided by ";".</summary>
    public IEnumerable<string[]> Nations => Rows(Path.Combine(casework, "countries.tsv"));

    public IEnumerable<string> Places => Rows(Path.Combine(casework, "places.tsv")).Select(row => row[0]);

    /// <summary>First-level divisions of countries.</summary>
    public IEnumerable<string> Regions => Rows(Path.Combine(own, "regions.tsv")).Select(row => row[0]);

    /// <summary>The words of the training treebanks.</summary>
    public IEnumerable<TreebankWord> Words =>
        Conllu.Read(data.Find("ud-english-ewt", "train.conllu")!).Concat(Conllu.Read(Gum)).SelectMany(sentence => sentence.Words);

    private static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));
}

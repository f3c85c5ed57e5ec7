using Asyl.Accuracy.Measuring;
using Asyl.Accuracy.Treebank;
using Asyl.Language.Lemmas;
using Asyl.Language.Parsing;
using Asyl.Language.Tagging;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// Parts of speech, lemmas and dependencies on the words of the treebank as they are given, with predicted tags; each figure is a share of all words, marks
/// included. "las" wants the relation with its subtype, "las-universal" without. "tokens-f1" and "sentences-f1" are from running text: see <see cref="RunningText"/>.
/// </summary>
internal sealed class TreesMeasure : IMeasure
{
    private static readonly (string Name, string Folder)[] Sets = [("ewt", "ud-english-ewt"), ("gum", "ud-english-gum-open")];

    public string Name => "trees";

    public IEnumerable<Figure> Run(DataFolder data) => Sets.SelectMany(set => OfSet(set.Name + "-test", data.Find(set.Folder, "test.conllu")));

    private static IEnumerable<Figure> OfSet(string name, string? path)
    {
        if (path is null)
            yield break;
        var sentences = Conllu.Read(path).ToList();
        var counts = new TreeCounts();
        foreach (var sentence in sentences)
            counts.Add(sentence, GoldWords.Parse(sentence));
        foreach (var (figure, right) in counts.Shares())
            yield return new($"{name}.{figure}", right);
        var (tokens, ends) = RunningText.Score(sentences);
        yield return new($"{name}.tokens-f1", tokens);
        yield return new($"{name}.sentences-f1", ends);
    }
}

using Asyl.Accuracy.Measuring;
using Asyl.Language.Coreference;
using Asyl.Language.Quotations;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// Whom the words for people mean, on GUM with its gold names and trees. Pronouns ("he" to "themselves"), nouns and names are right when the last mention
/// put to the same person is of the same chain; those without an earlier mention in their chain do not count. B-cubed is over all of them.
/// </summary>
internal sealed class CoreferenceMeasure : IMeasure
{
    public string Name => "coref";

    public IEnumerable<Figure> Run(DataFolder data) =>
        Score(data.Find("ud-english-gum-open", "dev.conllu"), "coref-dev").Concat(Score(data.Find("ud-english-gum-open", "test.conllu"), "coref"));

    public static IEnumerable<Figure> Score(string? path, string figure) => path is null ? [] : Score([.. GumDocument.Read(path).Select(Chains)], figure);

    public static PersonChains Chains(GumDocument document)
    {
        var quotations = QuotationReader.Read(document.Text, document.Sentences, document.Entities, document.Trees);
        return new(document, CoreferenceReader.Read(document.Text, document.Sentences, document.Entities, document.Trees, quotations));
    }

    public static IEnumerable<Figure> Score(IReadOnlyList<PersonChains> documents, string figure)
    {
        yield return Accuracy(documents, PersonChains.IsPronoun, $"{figure}.pronouns", isPrecision: false);
        yield return Accuracy(documents, PersonChains.IsPronoun, $"{figure}.pronouns-precision", isPrecision: true);
        yield return Accuracy(documents, PersonChains.IsTheNoun, $"{figure}.nouns", isPrecision: false);
        yield return Accuracy(documents, PersonChains.IsTheNoun, $"{figure}.nouns-precision", isPrecision: true);
        yield return Accuracy(documents, mention => mention.IsName, $"{figure}.names", isPrecision: false);
        var sums = documents.Select(document => document.BCubed()).ToList();
        var (precision, recall) = (sums.Sum(sum => sum.Precision) / sums.Sum(sum => sum.Found), sums.Sum(sum => sum.Recall) / sums.Sum(sum => sum.Gold));
        yield return new($"{figure}.persons-b3", 2 * precision * recall / (precision + recall));
    }

    private static Figure Accuracy(IReadOnlyList<PersonChains> documents, Func<GoldMention, bool> counts, string figure, bool isPrecision)
    {
        var (right, all) = (0, 0);
        foreach (var document in documents)
        {
            for (var i = 0; i < document.Gold.Count; i++)
            {
                if (!counts(document.Gold[i]) || (isPrecision ? !document.IsAnswered(i) : document.IsRight(i) is null))
                    continue;
                all++;
                right += document.IsRight(i) is true ? 1 : 0;
            }
        }

        return new(figure, all == 0 ? 0 : (double)right / all);
    }
}

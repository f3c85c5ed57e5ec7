using Asyl.Accuracy.Measuring;
using Asyl.Language.Coreference;
using Asyl.Language.Names;
using Asyl.Language.Parsing;
using Asyl.Language.Quotations;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// Whom the words for people mean, on GUM with its own names: "coref" on the trees that the shipped models find, "coref-gold-trees" on the right ones, both
/// on the test part; "coref-dev" as "coref". A pronoun ("he" to "themselves"), "the" noun or a name is right when the last mention put to the same persons is
/// of the same chain; one without an earlier mention in its chain does not count. B-cubed is over all of them. "-precision" leaves out what was not answered.
/// </summary>
internal sealed class CoreferenceMeasure : IMeasure
{
    public string Name => "coref";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        if (data.Find("ud-english-gum-open", "dev.conllu") is { } dev)
            return Score("coref-dev", GumDocument.Read(dev), Parsed).Concat(OfTest(data));
        return OfTest(data);
    }

    public static PersonChains Chains(GumDocument document, IReadOnlyList<SentenceTree> trees)
    {
        var quotations = QuotationReader.Read(document.Text, document.Sentences, document.Entities, trees);
        return new(document, CoreferenceReader.Read(document.Text, document.Sentences, document.Entities, trees, quotations));
    }

    public static IReadOnlyList<SentenceTree> Parsed(GumDocument document) =>
        EnglishParser.Parse(document.Text, document.Sentences, [.. document.Entities.Select(entity => new KnownWords(entity.Span, Upos.Propn))]);

    private static IEnumerable<Figure> OfTest(DataFolder data)
    {
        if (data.Find("ud-english-gum-open", "test.conllu") is not { } path)
            return [];
        var documents = GumDocument.Read(path);
        return Score("coref", documents, Parsed).Concat(Score("coref-gold-trees", documents, document => document.Trees));
    }

    private static IEnumerable<Figure> Score(string figure, IReadOnlyList<GumDocument> documents, Func<GumDocument, IReadOnlyList<SentenceTree>> treesOf)
    {
        var chains = documents.Select(document => Chains(document, treesOf(document))).ToList();
        yield return Accuracy($"{figure}.pronouns", chains, PersonChains.IsPronoun, isPrecision: false);
        yield return Accuracy($"{figure}.pronouns-precision", chains, PersonChains.IsPronoun, isPrecision: true);
        yield return Accuracy($"{figure}.nouns", chains, PersonChains.IsTheNoun, isPrecision: false);
        yield return Accuracy($"{figure}.nouns-precision", chains, PersonChains.IsTheNoun, isPrecision: true);
        yield return Accuracy($"{figure}.names", chains, mention => mention.IsName, isPrecision: false);
        var sums = chains.ConvertAll(document => document.BCubed());
        var (precision, recall, all) = (sums.Sum(sum => sum.Precision), sums.Sum(sum => sum.Recall), chains.Sum(document => document.Gold.Count));
        yield return new($"{figure}.persons-b3", all == 0 ? 0 : 2 * precision * recall / ((precision + recall) * all));
    }

    private static Figure Accuracy(string figure, IReadOnlyList<PersonChains> documents, Func<GoldMention, bool> counts, bool isPrecision)
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

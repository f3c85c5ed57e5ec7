using Asyl.Accuracy.Measuring;
using Asyl.Accuracy.Treebank;
using Asyl.Language.Lemmas;
using Asyl.Language.Model;
using Asyl.Language.Parsing;
using Asyl.Language.Tagging;

namespace Asyl.Training.Trees;

/// <summary>
/// The steps that read the treebanks: UD English EWT and GUM, the parts named "train" alone. Leaves tagger.bin, lemmas.bin and parser.bin. The tagger
/// comes first: the parser learns from tags that were predicted.
/// </summary>
internal sealed class TreeTraining
{
    private const int LeastOfARelation = 3;

    // Narrower than the parser's own, for a training of minutes; a wider one at work still finds better trees.
    private const int MoveBeam = 8;

    private static readonly Passes
        TaggerPasses = new(3, 5, 10),
        JackknifePasses = new(1, 6, 10),
        MovePasses = new(2, 7, 5),
        RelationPasses = new(2, 5, 10);

    public static IReadOnlyList<string> Sets { get; } = ["ud-english-ewt", "ud-english-gum-open"];

    private readonly Lazy<IReadOnlyList<TrainingSentence>> sentences;
    private readonly Lazy<Tagger> tagger;

    public TreeTraining(DataFolder data)
    {
        sentences = new(() => Read(data));
        tagger = new(() => TaggerTrainer.Train(Sentences, TaggerTrainer.TagsOf(Sentences), TaggerPasses));
    }

    private IReadOnlyList<TrainingSentence> Sentences => sentences.Value;

    public byte[] Tagger() => ModelFile.Made(writer => TreeModels.Write(writer, tagger.Value));

    public byte[] Lemmas()
    {
        var (edits, rules) = LemmaTrainer.Train(Sentences);
        return ModelFile.Made(writer => Lemmatiser.Write(writer, edits, rules));
    }

    public byte[] Parser()
    {
        var tags = Jackknife.Tag(Sentences, tagger.Value.Tags,
        JackknifePasses);
        var relations = RelationsOf(Sentences);
        var examples = Sentences.Select((sentence, i) => ExampleOf(sentence, tags[i], relations)).ToList();
        var moves = new MoveTrainer(MoveBeam, TreeParser.MostWords).Train([.. examples.Select(example => example with { Heads = Projective.Lifted(example.Heads) })], MovePasses);
        return ModelFile.Made(writer => TreeModels.Write(writer, moves, RelationTrainer.Train(examples, relations, RelationPasses)));
    }

    private ParseExample ExampleOf(TrainingSentence sentence, byte[] tags, List<string> relations) => new(
        new([.. sentence.Words.Select(word => tagger.Value.Lexicon.Known(word))], tags, tagger.Value.Tags),
        sentence.Heads,
        [-1, .. sentence.Gold.Words.Select(word => relations.IndexOf(word.Relation))]);

    private static List<TrainingSentence> Read(DataFolder data) =>
        [.. Sets.Select(set => data.Find(set, "train.conllu")).OfType<string>().SelectMany(Conllu.Read).Select(TrainingSentence.Of)];

    private static List<string> RelationsOf(IReadOnlyList<TrainingSentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Gold.Words).GroupBy(word => word.Relation).Where(group => group.Count() >= LeastOfARelation)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
}

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
    private const int TaggerPasses = 8;
    private const int JackknifePasses = 6;
    private const int MovePasses = 10;
    private const int RelationPasses = 6;
    private const int LeastOfARelation = 3;

    private static readonly string[] Sets = ["ud-english-ewt", "ud-english-gum-open"];

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
        var tags = Jackknife.Tag(Sentences, tagger.Value.Tags, JackknifePasses);
        var relations = RelationsOf(Sentences);
        var examples = Sentences.Select((sentence, i) => ExampleOf(sentence, tags[i], relations)).ToList();
        var moves = new MoveTrainer(TreeParser.BeamWidth, TreeParser.MostWords).Train([.. examples.Select(example => example with { Heads = Projective.Lifted(example.Heads) })], MovePasses);
        return ModelFile.Made(writer => TreeModels.Write(writer, moves, RelationTrainer.Train(examples, relations, RelationPasses)));
    }

    private ParseExample ExampleOf(TrainingSentence sentence, byte[] tags, List<string> relations) => new(
        new([.. sentence.Words.Select(word => tagger.Value.Lexicon.Known(word))], tags),
        sentence.Heads,
        [-1, .. sentence.Gold.Words.Select(word => relations.IndexOf(word.Relation))]);

    private static List<TrainingSentence> Read(DataFolder data) =>
        [.. Sets.Select(set => data.Find(set, "train.conllu")).OfType<string>().SelectMany(Conllu.Read).Select(TrainingSentence.Of)];

    private static List<string> RelationsOf(IReadOnlyList<TrainingSentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Gold.Words).GroupBy(word => word.Relation).Where(group => group.Count() >= LeastOfARelation)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
}

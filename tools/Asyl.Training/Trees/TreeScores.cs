using Asyl.Accuracy.Measures;
using Asyl.Accuracy.Measuring;
using Asyl.Accuracy.Treebank;
using Asyl.Language.Lemmas;
using Asyl.Language.Model;
using Asyl.Language.Parsing;

namespace Asyl.Training.Trees;

/// <summary>How good the models are that lie in the model folder, on the parts of the treebanks that nothing was learned from.</summary>
internal static class TreeScores
{
    private static readonly string[] Parts = ["dev.conllu", "test.conllu"];

    public static IEnumerable<Figure> Of(DataFolder data)
    {
        var (moves, labeller) = TreeModels.ReadParser(Open("parser"));
        var words = new GoldWords(new(TreeModels.ReadTagger(Open("tagger")), moves, labeller), Lemmatiser.Read(Open("lemmas")));
        foreach (var set in TreeTraining.Sets)
        {
            foreach (var path in Parts.Select(part => data.Find(set, part)).OfType<string>())
            {
                foreach (var (figure, share) in TreeCounts.Of(Conllu.Read(path), words).Shares())
                    yield return new($"{set}-{Path.GetFileNameWithoutExtension(path)}.{figure}", share);
            }
        }
    }

    private static BinaryReader Open(string model) => ModelFile.Open(File.OpenRead(ModelFolder.File(model)));
}

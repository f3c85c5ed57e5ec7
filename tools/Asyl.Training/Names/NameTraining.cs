using Asyl.Accuracy.Entities;
using Asyl.Accuracy.Measuring;
using Asyl.Language.Names;

namespace Asyl.Training.Names;

/// <summary>Trains the names model. Enters: the folder of data and the repository. Leaves: <c>Model/names.bin</c>, the same bytes every time.</summary>
internal sealed class NameTraining(DataFolder data, string repository)
{
    private const int RowBits = 17;
    private const int Rounds = 8;
    private const int Scale = 12;
    private readonly SeededNumbers numbers = new(20190603);

    public void Run()
    {
        var people = NameTokens.Read(data.Find("names-transliteration")!);
        var casework = Path.Combine(repository, "src", "Asyl.Casework", "Data");
        var gum = data.Find("ud-english-gum-open", "train.conllu")!;
        var lexicon = new LexiconBuilder().Build(people, casework, data.Find("ud-english-ewt", "train.conllu")!, gum);
        var places = File.ReadLines(Path.Combine(casework, "places.tsv")).Skip(2).Select(line => line.Split('\t')[0]).ToList();
        List<GoldText> texts = [.. GumFile.Read(gum), .. ColumnFile.Read(data.Find("ner-wnut17", "wnut17train.conll")!)];

        var perceptron = new NamePerceptron(RowBits, numbers);
        var swapper = new NameSwapper(people, places, numbers);
        for (var round = 0; round < Rounds; round++)
            Learn(perceptron, texts.Select(text => new TaggedText(numbers.Percent(70) ? swapper.Swap(text) : text, lexicon, RowBits)));
        var (weights, moves) = perceptron.Average(Scale);
        using var file = File.Create(Path.Combine(repository, "src", "Asyl.Language", "Model", "names.bin"));
        new NameModel(lexicon, weights, moves).Save(file);
    }

    private void Learn(NamePerceptron perceptron, IEnumerable<TaggedText> texts)
    {
        var sentences = texts.SelectMany(text => text.Words.Sentences.Select(sentence => (text, sentence)))
            .Where(entry => !entry.text.Words.IsTitled(entry.sentence.First, entry.sentence.End)).ToList();
        numbers.Shuffle(sentences);
        foreach (var (text, sentence) in sentences)
            perceptron.Learn(text, sentence);
    }
}

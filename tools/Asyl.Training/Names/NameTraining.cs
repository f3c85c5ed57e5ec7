using Asyl.Accuracy.Entities;
using Asyl.Accuracy.Measuring;
using Asyl.Language.Names;

namespace Asyl.Training.Names;

/// <summary>Trains the names model. Enters: the folder of data and the repository. Leaves: <c>Model/names.bin</c>, the same bytes every time.</summary>
internal sealed class NameTraining(DataFolder data, string repository)
{
    private const int RowBits = 17;
    private const int Rounds = 8;
    private const int Seed = 20190603;

    // Coarse on purpose: what three texts alone have taught rounds to nothing.
    private const int Scale = 6;
    private const int SwappedPercent = 50;
    private const int ForgottenPercent = 20;

    // The texts with other names hold more unknown people than life does; set on held-out texts of GUM.
    private const int PersonHandicap = 40;
    private const int OrganizationBonus = 20;
    private readonly SeededNumbers numbers = new(Seed);

    public void Run()
    {
        var tables = new NameTables(data, repository);
        var lexicon = new LexiconBuilder().Build(tables);
        var swapper = new NameSwapper(new(tables, numbers), numbers);
        List<GoldText> texts = [.. GumFile.Read(tables.Gum), .. ColumnFile.Read(data.Find("ner-wnut17", "wnut17train.conll")!)];
        var perceptron = new NamePerceptron(RowBits, numbers);
        for (var round = 0; round < Rounds; round++)
            Learn(perceptron, texts.Select(text => new TaggedText(numbers.Percent(SwappedPercent) ? swapper.Swap(text) : text, lexicon, RowBits, numbers, ForgottenPercent)));
        Save(perceptron, lexicon);
    }

    private void Learn(NamePerceptron perceptron, IEnumerable<TaggedText> texts)
    {
        var sentences = texts.SelectMany(text => text.Words.Sentences.Select(sentence => (text, sentence)))
            .Where(entry => !entry.text.Words.IsTitled(entry.sentence.First, entry.sentence.End)).ToList();
        numbers.Shuffle(sentences);
        foreach (var (text, sentence) in sentences)
            perceptron.Learn(text, sentence);
    }

    private void Save(NamePerceptron perceptron, NameLexicon lexicon)
    {
        var (weights, moves) = perceptron.Average(Scale);
        for (var before = 0; before < NameTag.Count; before++)
        {
            moves[(before * NameTag.Count) + NameTag.Begin((int)EntityType.Person)] -= PersonHandicap;
            moves[(before * NameTag.Count) + NameTag.Begin((int)EntityType.Organization)] += OrganizationBonus;
        }

        using var file = File.Create(Path.Combine(repository, "src", "Asyl.Language", "Model", "names.bin"));
        new NameModel(lexicon, weights, moves).Save(file);
    }
}

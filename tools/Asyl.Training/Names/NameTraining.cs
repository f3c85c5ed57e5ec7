using Asyl.Accuracy.Entities;
using Asyl.Accuracy.Measuring;
using Asyl.Language.Model;
using Asyl.Language.Names;

namespace Asyl.Training.Names;

/// <summary>Trains the names model. Enters: the folder of data, and tables of the repository. Leaves: the bytes of <c>Model/names.bin</c>, the same every time.</summary>
internal sealed class NameTraining(DataFolder data)
{
    private const int RowBits = 17;
    private const int Learners = 4;
    private const int Rounds = 8;
    private const int Seed = 20190603;

    // Coarse on purpose: what three texts alone have taught rounds to nothing.
    private const int Scale = 6;
    private const int SwappedPercent = 50;
    private const int ForgottenPercent = 20;

    // The texts with other names hold more unknown people than life does; set on held-out texts of GUM.
    private const int PersonHandicap = 60;
    private const int OrganizationBonus = 20;
    private readonly NameTables tables = new(data);

    public byte[] Run()
    {
        var lexicon = new LexiconBuilder().Build(tables);
        List<GoldText> texts = [.. GumFile.Read(tables.Gum), .. ColumnFile.Read(data.Find("ner-wnut17", "wnut17train.conll")!)];
        var sums = new long[(1 << RowBits) * NameModel.Width];
        var moveSums = new long[NameTag.Count * NameTag.Count];
        for (var learner = 0; learner < Learners; learner++)
            Learn(texts, lexicon, new((ulong)(Seed + learner))).AddAverages(sums, moveSums);
        return Packed(sums, moveSums, lexicon);
    }

    private NamePerceptron Learn(List<GoldText> texts, NameLexicon lexicon, SeededNumbers numbers)
    {
        var perceptron = new NamePerceptron(RowBits, numbers);
        var swapper = new NameSwapper(new(tables, numbers), numbers);
        for (var round = 0; round < Rounds; round++)
            Learn(perceptron, [.. texts.Select(text => new TaggedText(numbers.Percent(SwappedPercent) ? swapper.Swap(text) : text, lexicon, RowBits, numbers, ForgottenPercent))], numbers);
        return perceptron;
    }

    private static void Learn(NamePerceptron perceptron, List<TaggedText> texts, SeededNumbers numbers)
    {
        var sentences = texts.SelectMany(text => text.Words.Sentences.Select(sentence => (text, sentence)))
            .Where(entry => !entry.text.Words.IsTitled(entry.sentence.First, entry.sentence.End)).ToList();
        numbers.Shuffle(sentences);
        foreach (var (text, sentence) in sentences)
            perceptron.Learn(text, sentence);
    }

    private static byte[] Packed(long[] sums, long[] moveSums, NameLexicon lexicon)
    {
        var weights = Array.ConvertAll(sums, sum => (sbyte)Math.Clamp(Scaled(sum), -127, 127));
        var moves = Array.ConvertAll(moveSums, Scaled);
        for (var before = 0; before < NameTag.Count; before++)
        {
            moves[(before * NameTag.Count) + NameTag.Begin((int)EntityType.Person)] -= PersonHandicap;
            moves[(before * NameTag.Count) + NameTag.Begin((int)EntityType.Organization)] += OrganizationBonus;
        }

        return ModelFile.Made(new NameModel(lexicon, weights, moves).Write);
    }

    private static int Scaled(long sum)
    {
        var (scaled, unit) = (sum * Scale, (long)NamePerceptron.Unit * Learners);
        return (int)((scaled + (scaled < 0 ? -unit : unit) / 2) / unit);
    }
}

using Asyl.Language.Model;
using Asyl.Training;

namespace Asyl.Accuracy.Tests.Training;

public sealed class PerceptronTests
{
    private static readonly uint[] First = [Hash.Of(1, 5), Hash.Of(2, 6)], Second = [Hash.Of(1, 7), Hash.Of(2, 6)];

    [Theory]
    [InlineData(4)]
    [InlineData(40)]
    public void What_was_learned_is_kept_when_each_weight_is_a_byte(int classes)
    {
        var learner = Learned(classes);
        var kept = learner.Quantised(1);
        Best(kept, First, classes).ShouldBe(0);
        Best(kept, Second, classes).ShouldBe(classes - 1);
    }

    [Fact]
    public void Weights_come_back_from_a_file_as_they_were()
    {
        var weights = Learned(40).Quantised(1);
        var bytes = ModelFile.Made(writer => writer.WriteWeights(weights));
        using var reader = ModelFile.Open(new MemoryStream(bytes));
        reader.ReadWeights().Cells.SequenceEqual(weights.Cells).ShouldBeTrue();
    }

    [Fact]
    public void An_order_is_the_same_in_every_run() => Shuffled.Order(8, 3).ShouldBe([7, 0, 2, 1, 5, 3, 4, 6]);

    private static Perceptron Learned(int classes)
    {
        var learner = new Perceptron(classes, 10);
        learner.Update(First, 0, 5);
        learner.Update(Second, classes - 1, 3);
        learner.Update(Second, 0, -2);
        learner.Snapshot();
        return learner;
    }

    private static int Best(QuantisedModel model, uint[] features, int classes)
    {
        var scores = new int[RowWidth.Of(classes)];
        model.Score(features, scores);
        return Array.IndexOf(scores, scores.Max());
    }
}

using Asyl.Accuracy.Measuring;

namespace Asyl.Accuracy.Tests;

/// <summary>The sample in the repository is measured as the whole sets are, and no score on it may fall.</summary>
public class SampleTests
{
    private static readonly string Folder = Path.Combine(Repo.Root, "bench", "accuracy", "sample");

    [Fact]
    public void no_score_on_the_sample_lies_below_its_baseline()
    {
        var baseline = Baseline.Read(Path.Combine(Folder, "baseline.json"));
        var figures = AllMeasures.List.SelectMany(measure => measure.Run(new(Folder))).ToList();

        figures.Where(figure => Baseline.Fell(figure, baseline)).Select(figure => $"{figure.Name} {figure.Value:0.####}").ShouldBeEmpty();
        baseline.Keys.Except(figures.Select(figure => figure.Name)).ShouldBeEmpty("every figure of the baseline is still measured");
    }
}

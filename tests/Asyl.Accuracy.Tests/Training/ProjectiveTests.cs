using Asyl.Training.Trees;

namespace Asyl.Accuracy.Tests.Training;

/// <summary>Heads count from 1, with the root behind the last word; place 0 is empty.</summary>
public sealed class ProjectiveTests
{
    [Fact]
    public void A_projective_tree_stays_as_it_is() => Projective.Lifted([0, 2, 4, 2]).ShouldBe([0, 2, 4, 2]);

    [Fact]
    public void An_arc_over_a_word_that_is_not_below_it_is_lifted_to_the_head_of_its_head() =>
        Projective.Lifted([0, 2, 5, 1, 2]).ShouldBe([0, 2, 5, 2, 2]);
}

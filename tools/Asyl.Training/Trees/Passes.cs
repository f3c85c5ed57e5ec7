namespace Asyl.Training.Trees;

/// <summary>The order of learning: learners one after the other, each with some passes over the examples in changing order, a few snapshots a pass.</summary>
internal sealed record Passes(int Learners, int PassesEach, int SnapshotsEach)
{
    public void Run(Perceptron weights, int examples, Action<int> learn)
    {
        for (var pass = 0; pass < Learners * PassesEach; pass++)
        {
            if (pass % PassesEach == 0)
                weights.Restart();
            var done = 0;
            foreach (var i in Shuffled.Order(examples, pass))
            {
                learn(i);
                if (++done % Math.Max(1, examples / SnapshotsEach) == 0)
                    weights.Snapshot();
            }
        }
    }
}

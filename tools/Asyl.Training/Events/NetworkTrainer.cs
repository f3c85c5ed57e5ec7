using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Asyl.Casework.Reading.Triggers.Learned;

namespace Asyl.Training.Events;

/// <summary>
/// Teaches a <see cref="TriggerNetwork"/> word by word, by gradient descent in Adam's steps (Kingma and Ba 2015). Part of what it sees and of its hidden units is left
/// out at random each time, so that it leans on no single word and on no pattern alone.
/// </summary>
internal sealed class NetworkTrainer(IReadOnlyList<string> events, SeededNumbers numbers)
{
    private const int DroppedWords = 20;
    private const int DroppedPatterns = 20;
    private const int DroppedUnits = 40;
    private const float Kept = (100 - DroppedUnits) / 100f;
    private const int Batch = 32;

    private readonly AdamSteps first = new(Random(numbers, (WordInputs.Count + 1) * TriggerNetwork.Hidden, 0.05f));
    private readonly AdamSteps second = new(Random(numbers, (TriggerNetwork.Hidden + 1) * TriggerNetwork.Rounded(events.Count + 1), 0.1f));
    private readonly float[] inputs = new float[WordInputs.Count];
    private readonly float[] hidden = new float[TriggerNetwork.Hidden];
    private readonly float[] outputs = new float[TriggerNetwork.Rounded(events.Count + 1)];
    private int seen;

    /// <summary>How far a step goes.</summary>
    public float Rate { get; set; }

    /// <summary>The network as taught so far; it goes on learning.</summary>
    public TriggerNetwork Network(IReadOnlySet<string> silent) => new(events, silent, first.Weights, second.Weights);

    /// <param name="right">The outputs any of which is right.</param>
    public void Learn(TriggerNetwork network, WordInputs words, int word, ReadOnlySpan<int> right)
    {
        words.Write(word, inputs);
        LeaveOut();
        network.Hide(inputs, hidden);
        foreach (ref var unit in hidden.AsSpan())
            unit = numbers.Percent(DroppedUnits) ? 0 : unit / Kept;
        network.Tell(hidden, outputs);
        Blame(right);
        Trace(network);
        if (++seen % Batch != 0)
            return;
        first.Take(Rate, Batch);
        second.Take(Rate, Batch);
    }

    private void LeaveOut()
    {
        for (var place = 0; place < WordInputs.Places; place++)
        {
            if (place != WordInputs.Reach && numbers.Percent(DroppedWords))
                inputs.AsSpan(place * WordInputs.Width, WordInputs.Width).Clear();
        }

        if (numbers.Percent(DroppedPatterns))
            inputs.AsSpan(inputs.Length - WordInputs.Patterns).Clear();
    }

    // The outputs become errors: what was given to each, less what was due to it.
    private void Blame(ReadOnlySpan<int> right)
    {
        var given = 0f;
        foreach (var output in right)
            given += outputs[output];
        foreach (var output in right)
            outputs[output] -= outputs[output] / Math.Max(given, 1e-9f);
        outputs.AsSpan(events.Count + 1).Clear();
    }

    // Back from the errors to every weight that had a part in them.
    private void Trace(TriggerNetwork network)
    {
        var errors = new float[hidden.Length];
        for (var i = 0; i < hidden.Length; i++)
        {
            if (hidden[i] == 0)
                continue;
            errors[i] = Dot(network.Second.AsSpan(i * outputs.Length, outputs.Length), outputs) / Kept;
            TriggerNetwork.Add(second.Gradient.AsSpan(i * outputs.Length, outputs.Length), outputs, hidden[i]);
        }

        TriggerNetwork.Add(second.Gradient.AsSpan(hidden.Length * outputs.Length), outputs, 1);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] != 0)
                TriggerNetwork.Add(first.Gradient.AsSpan(i * hidden.Length, hidden.Length), errors, inputs[i]);
        }

        TriggerNetwork.Add(first.Gradient.AsSpan(inputs.Length * hidden.Length), errors, 1);
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = 0f;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static float[] Random(SeededNumbers numbers, int count, float width) => [.. Enumerable.Range(0, count).Select(_ => ((numbers.Below(2_000_001) / 1_000_000f) - 1) * width)];

    /// <summary>Weights, with what the last examples say of each: its mean and its mean square set how far it goes.</summary>
    private sealed class AdamSteps(float[] weights)
    {
        private const float Fading = 0.9f;
        private const float SlowFading = 0.999f;
        private const float Decay = 0.1f;

        private readonly float[] means = new float[weights.Length];
        private readonly float[] squares = new float[weights.Length];
        private float faded = 1, slowlyFaded = 1;

        public float[] Weights => weights;

        public float[] Gradient { get; } = new float[weights.Length];

        public void Take(float rate, int batch)
        {
            (faded, slowlyFaded) = (faded * Fading, slowlyFaded * SlowFading);
            var step = Vector256.Create(rate * MathF.Sqrt(1 - slowlyFaded) / (1 - faded));
            var left = Vector256.Create(1 - (rate * Decay));
            var gradient = Lanes(Gradient);
            var mean = Lanes(means);
            var square = Lanes(squares);
            var weight = Lanes(weights);
            for (var i = 0; i < weight.Length; i++)
            {
                var told = gradient[i] / Vector256.Create((float)batch);
                mean[i] = (mean[i] * Vector256.Create(Fading)) + (told * Vector256.Create(1 - Fading));
                square[i] = (square[i] * Vector256.Create(SlowFading)) + (told * told * Vector256.Create(1 - SlowFading));
                weight[i] = (weight[i] * left) - (step * mean[i] / (Vector256.Sqrt(square[i]) + Vector256.Create(1e-8f)));
                gradient[i] = Vector256<float>.Zero;
            }
        }

        private static Span<Vector256<float>> Lanes(float[] numbers) => MemoryMarshal.Cast<float, Vector256<float>>(numbers.AsSpan());
    }
}

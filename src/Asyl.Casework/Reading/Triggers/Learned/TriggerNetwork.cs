using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Asyl.Casework.Reading.Triggers.Learned;

/// <summary>
/// A network of one hidden layer: from what is seen of a word (<see cref="WordInputs"/>) to the probability that it tells an event of each type, or nothing.
/// Sums run in a fixed order and no function of the system's is called, so that they are the same on every machine. <c>tools/Asyl.Training</c> teaches it.
/// </summary>
/// <param name="events">The codes that it knows, in order of its outputs; the last output is "nothing".</param>
/// <param name="silent">Words that it met often and that never told anything.</param>
/// <param name="first">A row of <see cref="Hidden"/> weights an input, and one more that is always on.</param>
/// <param name="second">A row of weights a hidden unit, an output each, and one more that is always on.</param>
internal sealed class TriggerNetwork(IReadOnlyList<string> events, IReadOnlySet<string> silent, float[] first, float[] second)
{
    /// <summary>Hidden units.</summary>
    public const int Hidden = 96;

    private const int Lanes = 8;
    private const int Block = 4 * Lanes;

    private static readonly Lazy<TriggerNetwork> BuiltIn = new(Open);

    public static TriggerNetwork Shared => BuiltIn.Value;

    public IReadOnlyList<string> Events { get; } = events;

    /// <summary>Outputs, with room for whole vectors.</summary>
    public int Outputs { get; } = Rounded(events.Count + 1);

    public float[] First { get; } = first;

    public float[] Second { get; } = second;

    public static int Rounded(int count) => (count + Lanes - 1) / Lanes * Lanes;

    public bool IsSilent(string word) => silent.Contains(word);

    /// <summary>Fills <paramref name="hidden"/> with the sums of the hidden layer, negative ones cut off.</summary>
    public void Hide(ReadOnlySpan<float> inputs, Span<float> hidden)
    {
        Span<int> on = stackalloc int[inputs.Length];
        var count = 0;
        for (var i = 0; i < inputs.Length; i++)
        {
            if (inputs[i] != 0)
                on[count++] = i;
        }

        for (var lane = 0; lane < Hidden; lane += Block)
            Hide(inputs, on[..count], MemoryMarshal.Cast<float, Vector256<float>>(First.AsSpan(lane)), MemoryMarshal.Cast<float, Vector256<float>>(hidden.Slice(lane, Block)));
    }

    /// <summary>Fills <paramref name="outputs"/> with probabilities that add up to 1.</summary>
    public void Tell(ReadOnlySpan<float> hidden, Span<float> outputs)
    {
        Second.AsSpan(Hidden * Outputs, Outputs).CopyTo(outputs);
        for (var i = 0; i < Hidden; i++)
        {
            if (hidden[i] != 0)
                Add(outputs, Second.AsSpan(i * Outputs, Outputs), hidden[i]);
        }

        Share(outputs[..(Events.Count + 1)]);
    }

    /// <summary>Adds a row, weighted, to another.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> row, float weight)
    {
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        var rows = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var weights = Vector256.Create(weight);
        for (var i = 0; i < sums.Length; i++)
            sums[i] += rows[i] * weights;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(string.Join(' ', Events));
        writer.Write(string.Join(' ', silent.Order(StringComparer.Ordinal)));
        WriteLayer(writer, First);
        WriteLayer(writer, Second);
    }

    public static TriggerNetwork Read(BinaryReader reader) =>
        new(reader.ReadString().Split(' '), reader.ReadString().Split(' ').ToHashSet(StringComparer.Ordinal), ReadLayer(reader), ReadLayer(reader));

    private static TriggerNetwork Open()
    {
        using var reader = new BinaryReader(typeof(TriggerNetwork).Assembly.GetManifestResourceStream("events.bin") ?? throw new InvalidOperationException("expected a network that is built in"));
        return Read(reader);
    }

    // Four vectors of sums stay in registers while the inputs go by.
    private static void Hide(ReadOnlySpan<float> inputs, ReadOnlySpan<int> on, ReadOnlySpan<Vector256<float>> weights, Span<Vector256<float>> hidden)
    {
        const int Row = Hidden / Lanes;
        var at = inputs.Length * Row;
        var (a, b, c, d) = (weights[at], weights[at + 1], weights[at + 2], weights[at + 3]);
        foreach (var i in on)
        {
            var input = Vector256.Create(inputs[i]);
            var row = weights.Slice(i * Row, 4);
            a += row[0] * input;
            b += row[1] * input;
            c += row[2] * input;
            d += row[3] * input;
        }

        hidden[0] = Vector256.Max(a, Vector256<float>.Zero);
        hidden[1] = Vector256.Max(b, Vector256<float>.Zero);
        hidden[2] = Vector256.Max(c, Vector256<float>.Zero);
        hidden[3] = Vector256.Max(d, Vector256<float>.Zero);
    }

    private static void Share(Span<float> outputs)
    {
        var highest = outputs[0];
        foreach (var output in outputs)
            highest = Math.Max(highest, output);
        var sum = 0f;
        foreach (ref var output in outputs)
            sum += output = Exponential(output - highest);
        foreach (ref var output in outputs)
            output /= sum;
    }

    // e to a power of 0 or less: a power of two, and a series for the rest.
    private static float Exponential(float power)
    {
        var twos = Math.Max(power, -80) * 1.4426950408889634;
        var whole = Math.Floor(twos);
        var rest = (twos - whole) * 0.6931471805599453;
        var series = 1.0;
        for (var term = 9; term > 0; term--)
            series = 1 + (series * rest / term);
        return (float)Math.ScaleB(series, (int)whole);
    }

    // A byte a weight, in steps of a 127th of the largest.
    private static void WriteLayer(BinaryWriter writer, float[] layer)
    {
        var step = layer.Max(Math.Abs) / sbyte.MaxValue;
        writer.Write(layer.Length);
        writer.Write(step);
        foreach (var weight in layer)
            writer.Write((sbyte)Math.Round(weight / step));
    }

    private static float[] ReadLayer(BinaryReader reader)
    {
        var layer = new float[reader.ReadInt32()];
        var step = reader.ReadSingle();
        for (var i = 0; i < layer.Length; i++)
            layer[i] = reader.ReadSByte() * step;
        return layer;
    }
}

using Asyl.Casework.Data;
using Asyl.Casework.Reading.Triggers.Learned;
using Asyl.Language.Model;

namespace Asyl.Training.Events;

/// <summary>
/// Trains the network that tells which words tell which events. Enters: the marked sentences beside this file (their README says how they are written). Leaves: the bytes
/// of <c>events.bin</c>, the same every time. One paragraph in sixteen is not learned from: on those it is scored.
/// </summary>
internal static class EventTraining
{
    private const int Rounds = 15;
    private const int RoundsOfAllWords = 3;
    private const float Rate = 0.001f;
    private const ulong Seed = 20180521;
    private const int HeldOut = 16;

    // Often enough to tell a word that never tells anything.
    private const int Often = 6;

    /// <summary>Nobody's events: rules alone read them.</summary>
    private static readonly string[] NotTaught = ["representation", "state_position", "estimate"];

    private static readonly string[] Events = [.. EventTypes.All.Where(type => type.Learned > 0).OrderBy(type => type.Learned).Select(type => type.Code).Except(NotTaught, StringComparer.Ordinal)];

    public static byte[] Run()
    {
        var folder = Path.Combine(ModelFolder.Repository, "tools", "Asyl.Training", "Events", "sentences");
        var paragraphs = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => File.ReadAllText(file).Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(MarkedText.Parse).Index().ToLookup(entry => entry.Index % HeldOut == 0, entry => entry.Item);
        List<EventExample> examples = [.. paragraphs[false].SelectMany(EventExample.Of)];
        var network = Learn(examples, new(Seed)).Network(Silent(examples));
        Score(network, [.. paragraphs[true].SelectMany(EventExample.Of)]);
        return ModelFile.Made(network.Write);
    }

    public static NetworkTrainer Learn(IReadOnlyList<EventExample> examples, SeededNumbers numbers)
    {
        var trainer = new NetworkTrainer(Events, numbers);
        var network = trainer.Network(new HashSet<string>());
        for (var round = 0; round < Rounds; round++)
        {
            trainer.Rate = Rate * Math.Min(1, 2 * (1 - (round / (float)Rounds)));
            var tasks = examples.SelectMany(example => Tasks(example, round < RoundsOfAllWords ? null : network)).ToList();
            numbers.Shuffle(tasks);
            foreach (var (inputs, word, right) in tasks)
                trainer.Learn(network, inputs, word, right);
        }

        return trainer;
    }

    // Of several words that tell an event together, the one that tells it best by now is taught; the others are neither right nor wrong.
    private static IEnumerable<(WordInputs Inputs, int Word, int[] Right)> Tasks(EventExample example, TriggerNetwork? network)
    {
        foreach (var (words, events) in example.Told)
        {
            int[] right = [.. events.Select(code => Array.IndexOf(Events, code)).Where(at => at >= 0)];
            if (right.Length == 0)
                continue;
            foreach (var word in network is null || words.Length == 1 ? words : [words.MaxBy(word => Outputs(network, example.Inputs, word) is var told ? right.Sum(code => told[code]) : 0)])
                yield return (example.Inputs, word, right);
        }

        var telling = example.Told.SelectMany(told => told.Words).ToHashSet();
        foreach (var word in example.Candidates.Where(word => !telling.Contains(word)))
            yield return (example.Inputs, word, [Events.Length]);
    }

    private static HashSet<string> Silent(IReadOnlyList<EventExample> examples)
    {
        var telling = examples.SelectMany(example => example.Told.SelectMany(told => told.Words).Select(example.Sentence.Lower)).ToHashSet(StringComparer.Ordinal);
        return [.. examples.SelectMany(example => example.Candidates.Select(example.Sentence.Lower)).CountBy(word => word).Where(word => word.Value >= Often && !telling.Contains(word.Key)).Select(word => word.Key)];
    }

    private static float[] Outputs(TriggerNetwork network, WordInputs inputs, int word)
    {
        var (seen, hidden, outputs) = (new float[WordInputs.Count], new float[TriggerNetwork.Hidden], new float[network.Outputs]);
        inputs.Write(word, seen);
        network.Hide(seen, hidden);
        network.Tell(hidden, outputs);
        return outputs;
    }

    // Which events a sentence tells, wherever in it.
    private static void Score(TriggerNetwork network, List<EventExample> examples)
    {
        int read = 0, right = 0, told = 0, found = 0;
        foreach (var example in examples)
        {
            var marks = example.Told.Where(mark => mark.Events.Intersect(Events).Any()).ToList();
            var codes = example.Candidates.Where(word => !network.IsSilent(example.Sentence.Lower(word))).Select(word => Outputs(network, example.Inputs, word))
                .SelectMany(outputs => Events.Where((_, code) => outputs[code] >= TriggerJudge.Proposed)).ToHashSet(StringComparer.Ordinal);
            read += codes.Count;
            right += codes.Count(code => marks.Exists(mark => mark.Events.Contains(code, StringComparer.Ordinal)));
            told += marks.Count;
            found += marks.Count(mark => mark.Events.Any(codes.Contains));
        }

        Console.WriteLine($"events told by sentences not learned from ({told}): precision {(double)right / read:0.000}, recall {(double)found / told:0.000}");
    }
}

using System.Security.Cryptography;
using Asyl.Accuracy.Measuring;
using Asyl.Training;
using Asyl.Training.Events;
using Asyl.Training.Names;
using Asyl.Training.PersonalNames;
using Asyl.Training.Trees;
using Asyl.Training.Vectors;

// Asyl.Training DATA [STEP…]: trains all models, or those named, from the sets in DATA, into the sources, and prints their SHA-256. The same data
// gives the same bytes on every machine. The vectors of words are made only where DATA has them. Prints the scores of what lies in the folder then, on what was not learned from.
if (args is not [var folder, .. var wanted])
{
    Console.Error.WriteLine("Expected: DATA [STEP…]");
    return 2;
}

var trees = new TreeTraining(new(folder));
TrainingStep[] steps =
[
    new("words", () => new VectorTraining(new(folder)).Run()),
    new("tagger", trees.Tagger),
    new("lemmas", trees.Lemmas),
    new("parser", trees.Parser),
    new("names", () => new NameTraining(new(folder)).Run()),
    new("events", EventTraining.Run),
    new("frequencies", () => FrequencyTraining.Run(new(folder))),
    new("renderings", () => new RenderingTraining(new(folder)).Run()),
    new("weights", () => EvidenceTraining.Run(new(folder))),
];
foreach (var step in steps.Where(step => wanted.Length == 0 ? step.Name is not "words" || VectorTraining.IsAt(new(folder)) : wanted.Contains(step.Name)))
{
    var started = TimeProvider.System.GetTimestamp();
    var bytes = step.Train();
    File.WriteAllBytes(ModelFolder.File(step.Name), bytes);
    Console.WriteLine($"{step.Name,-8}{bytes.Length,10:N0} bytes{TimeProvider.System.GetElapsedTime(started).TotalSeconds,6:0} s   {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
}

foreach (var figure in TreeScores.Of(new(folder)))
    Console.WriteLine($"{figure.Name,-36}{figure.Value,8:0.0000}");
return 0;

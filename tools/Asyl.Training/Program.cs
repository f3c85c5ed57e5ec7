using System.Security.Cryptography;
using Asyl.Accuracy.Measuring;
using Asyl.Training;
using Asyl.Training.Trees;

// Asyl.Training DATA [STEP…]: trains all models, or those named, from the sets in DATA, into src/Asyl.Language/Model, and prints their SHA-256. The same data
// gives the same bytes on every machine. `bench/accuracy/run language` measures what was trained.
if (args is not [var folder, .. var wanted])
{
    Console.Error.WriteLine("Expected: DATA [STEP…]");
    return 2;
}

var trees = new TreeTraining(new(folder));
TrainingStep[] steps =
[
    new("tagger", trees.Tagger),
    new("lemmas", trees.Lemmas),
    new("parser", trees.Parser),
];
foreach (var step in steps.Where(step => wanted.Length == 0 || wanted.Contains(step.Name)))
{
    var started = TimeProvider.System.GetTimestamp();
    var bytes = step.Train();
    File.WriteAllBytes(ModelFolder.File(step.Name), bytes);
    Console.WriteLine($"{step.Name,-8}{bytes.Length,10:N0} bytes{TimeProvider.System.GetElapsedTime(started).TotalSeconds,6:0} s   {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
}

return 0;

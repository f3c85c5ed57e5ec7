namespace Asyl.Training;

/// <summary>One model to train. Leaves the bytes of Model/NAME.bin.</summary>
internal sealed record TrainingStep(string Name, Func<byte[]> Train);

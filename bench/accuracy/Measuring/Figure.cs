namespace Asyl.Accuracy.Measuring;

/// <summary>
/// One figure. Its name is set, thing and unit with dots between: "ewt-test.las"; it is the key in a baseline. Kinds say how two runs compare:
/// a score (0 to 1, higher is better) may not fall; a speed is a figure of one machine and is only shown.
/// </summary>
internal sealed record Figure(string Name, double Value, FigureKind Kind = FigureKind.Score);

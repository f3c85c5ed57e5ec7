namespace Asyl.Accuracy.Measuring;

internal enum FigureKind
{
    Score,
    Speed,
}

using Asyl.Accuracy.Measures;

namespace Asyl.Accuracy.Measuring;

internal static class AllMeasures
{
    public static IReadOnlyList<IMeasure> List { get; } =
    [
        new TreesMeasure(),
        new RolesMeasure(),
        new MainTextMeasure(),
    ];
}

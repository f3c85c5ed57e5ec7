using Asyl.Accuracy.Measures;
using Asyl.Accuracy.Measures.Dates;

namespace Asyl.Accuracy.Measuring;

internal static class AllMeasures
{
    public static IReadOnlyList<IMeasure> List { get; } =
    [
        new TreesMeasure(),
        new RolesMeasure(),
        new WikiWars(),
        new Recognizers(),
        new TrapDates(),
        new DatesSpeed(),
    ];
}

using Asyl.Accuracy.Measures.Dates;
using Asyl.Accuracy.Measures;

namespace Asyl.Accuracy.Measuring;

internal static class AllMeasures
{
    public static IReadOnlyList<IMeasure> List { get; } =
    [
        new QuotationMeasure(),
        new CoreferenceMeasure(),
        new TreesMeasure(),
        new RolesMeasure(),
        new NameMeasure(),
        new PersonNamesMeasure(),
        new ParsingSpeedMeasure(),
        new WikiWars(),
        new Recognizers(),
        new TrapDates(),
        new DatesSpeed(),
        new MainTextMeasure(),
        new PhrasingsMeasure(),
        new ReadingSpeedMeasure(),
    ];
}

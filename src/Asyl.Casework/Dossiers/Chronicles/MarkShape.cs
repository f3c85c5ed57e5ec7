using System.Globalization;

namespace Asyl.Casework.Dossiers.Chronicles;

/// <summary>The shapes of events as paths: a disc, a diamond where sources contradict each other, a cross where it is said not to have happened; a stretch is a bar between two ends, or with a tip where an end is open.</summary>
internal static class MarkShape
{
    public static string Point(EventMark mark, double x, double y) =>
        mark.IsAbsent ? At(x - 4, y - 4) + "l8 8m0 -8l-8 8"
        : mark.IsDisputed ? At(x, y - 6) + "l6 6l-6 6l-6 -6z"
        : At(x - 4.5, y) + "a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z";

    public static string Stretch(EventMark mark, double from, double to, double y, bool isOpenAfter) => Stretch(mark, from, to, y, isOpenAfter, mark.IsOpenBefore);

    public static string Stretch(EventMark mark, double from, double to, double y, bool isOpenAfter, bool isOpenBefore)
    {
        var (left, right) = (isOpenBefore ? from + 6 : from, isOpenAfter ? to - 6 : to);
        var bar = At(left, y - 3) + $"H{N(right)}{(isOpenAfter ? $"L{N(to)} {N(y)}L" : "V")}{(isOpenAfter ? $"{N(right)} " : "")}{N(y + 3)}H{N(left)}{(isOpenBefore ? $"L{N(from)} {N(y)}" : "")}z";
        var ends = (isOpenBefore ? "" : At(from, y - 5.5) + "v11") + (isOpenAfter ? "" : At(to, y - 5.5) + "v11");
        var middle = (from + to) / 2;
        return bar + ends + (mark.IsAbsent ? At(middle - 4, y - 5) + "l8 10m0 -10l-8 10" : mark.IsDisputed ? At(middle, y - 6) + "l6 6l-6 6l-6 -6z" : "");
    }

    private static string At(double x, double y) => $"M{N(x)} {N(y)}";

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}

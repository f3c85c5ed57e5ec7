namespace Asyl.Testing;

/// <summary>A short difference of two texts: the lines between their common beginning and common end, cut to what fits a screen.</summary>
internal static class LineDifference
{
    private const int Context = 2;
    private const int Shown = 12;

    public static string Of(string before, string after)
    {
        string[] old = before.Split('\n'), now = after.Split('\n');
        var top = Common(old, now);
        var (oldEnd, newEnd) = End(old, now, top);
        return string.Join('\n',
        [
            $"line {top + 1}:",
            .. old[Math.Max(0, top - Context)..top].Select(line => $"  {line}"),
            .. Marked('-', old[top..oldEnd]),
            .. Marked('+', now[top..newEnd]),
            .. old[oldEnd..Math.Min(old.Length, oldEnd + Context)].Select(line => $"  {line}"),
        ]);
    }

    private static int Common(string[] old, string[] now)
    {
        var i = 0;
        while (i < old.Length && i < now.Length && string.Equals(old[i], now[i], StringComparison.Ordinal))
            i++;
        return i;
    }

    private static (int Old, int New) End(string[] old, string[] now, int top)
    {
        var (a, b) = (old.Length, now.Length);
        while (a > top && b > top && string.Equals(old[a - 1], now[b - 1], StringComparison.Ordinal))
            (a, b) = (a - 1, b - 1);
        return (a, b);
    }

    private static IEnumerable<string> Marked(char mark, string[] lines)
    {
        foreach (var line in lines.Take(Shown))
            yield return $"{mark} {line}";
        if (lines.Length > Shown)
            yield return $"{mark} … {lines.Length - Shown} more lines";
    }
}

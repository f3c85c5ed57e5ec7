using System.Diagnostics;

namespace Asyl.Language.Tests.Dates;

/// <summary>How the work of reading grows with the text: compared within one run, so that a slow or busy machine changes nothing.</summary>
internal static class Growth
{
    private const int Times = 8;

    // A linear reading takes 8 times as long, a quadratic one 64 times.
    private const int Limit = 24;
    private const int Rounds = 3;

    /// <summary>Fails when 8 times the length takes far more than 8 times the time.</summary>
    /// <param name="textOf">Makes a text of about so many characters.</param>
    public static void ShouldBeLinear(Func<int, string> textOf, Action<string> read, int longest)
    {
        var (small, large) = (textOf(longest / Times), textOf(longest));
        var (least, most) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        read(small);
        for (var round = 0; round < Rounds; round++)
        {
            least = Shorter(least, Time(read, small));
            most = Shorter(most, Time(read, large));
        }

        (most / least).ShouldBeLessThan(Limit);
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Time(Action<string> read, string text)
    {
        var start = Stopwatch.GetTimestamp();
        read(text);
        return Stopwatch.GetElapsedTime(start);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Asyl.Accuracy.Measures.Dates;

/// <summary>
/// Writes values of TIMEX2 (WikiWars) and of TIMEX3 in one form, so that equal times have equal texts:
/// unknown parts at the end fall away (1943-07-XX is 1943-07, but XXXX-XX-XXTNI stays); decades and centuries are counted in years
/// (P1DE is P10Y, P2CE is P200Y); an hour has its minutes (T11 is T11:00) and no time zone; what comes back is a length
/// (TIMEX2 says "daily" as XXXX-XX-XX with SET="YES", TIMEX3 as P1D).
/// </summary>
internal static partial class TimexForm
{
    public static string Of(string value, bool isSet = false)
    {
        if (isSet && Period(value) is { } period)
            return period;
        value = Era().Replace(value, match => Years(match.Groups["n"].Value, match.Groups["u"].Value));
        value = Zone().Replace(value, "");
        if (Hour().IsMatch(value))
            value += ":00";
        while (!value.Contains('T', StringComparison.Ordinal) && value.EndsWith("-XX", StringComparison.Ordinal))
            value = value[..^3];
        return value;
    }

    private static string? Period(string value) => value switch
    {
        "XXXX-XX-XX" => "P1D",
        "XXXX-WXX" => "P1W",
        "XXXX-XX" => "P1M",
        "XXXX" => "P1Y",
        _ => null,
    };

    private static string Years(string number, string unit) =>
        number == "X" ? $"PX{unit}" : "P" + (decimal.Parse(number, CultureInfo.InvariantCulture) * (unit == "DE" ? 10 : 100)).ToString("0.##", CultureInfo.InvariantCulture) + "Y";

    [GeneratedRegex("^P(?<n>[0-9.]+|X)(?<u>DE|CE)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Era();

    [GeneratedRegex("(?<=T[0-9:]+)([+-][0-9]{2}(:?[0-9]{2})?|Z)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Zone();

    [GeneratedRegex("T[0-9]{2}$", RegexOptions.None, 1000)]
    private static partial Regex Hour();
}

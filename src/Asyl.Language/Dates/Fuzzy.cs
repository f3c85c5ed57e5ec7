namespace Asyl.Language.Dates;

/// <summary>How many "a few" may be before one would count in the next larger unit.</summary>
internal static class Fuzzy
{
    public const int Least = 2;

    public static int Most(string unit) => unit switch
    {
        "D" => 7,
        "W" => 6,
        "M" => 11,
        _ => 9,
    };
}

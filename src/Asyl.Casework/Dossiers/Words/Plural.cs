namespace Asyl.Casework.Dossiers.Words;

/// <summary>Which plural a number takes, by the rule that a language's <c>plural.rule</c> names (CLDR: English; Russian; Turkish and Kazakh).</summary>
public static class Plural
{
    public static string Form(string rule, int number) => rule switch
    {
        "one_other" => number == 1 ? "one" : "other",
        "one_few_many" => Slavic(number),
        "other" => "other",
        _ => throw new KeyNotFoundException($"no plural rule {rule}: expected one_other, one_few_many or other"),
    };

    private static string Slavic(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => "few",
        _ => "many",
    };
}

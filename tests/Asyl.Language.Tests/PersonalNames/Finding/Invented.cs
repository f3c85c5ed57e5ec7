namespace Asyl.Language.Tests.PersonalNames.Finding;

/// <summary>Names put together from syllables at random; nobody's.</summary>
internal static class Invented
{
    private static readonly string[] Begin = ["Ay", "Gul", "Ber", "Dos", "Zhan", "Kha", "Mur", "Sau", "Tol", "Yer", "Shi", "Qai", "Bou", "Vik", "Nar", "Tes"];
    private static readonly string[] Middle = ["la", "re", "mi", "zho", "ku", "ne", "dja", "bi", "ro", "she"];
    private static readonly string[] End = ["nar", "bek", "lash", "tay", "gul", "mir", "zhan", "rat", "khan", "wan", "yev", "uly"];

    public static IEnumerable<string> Names(int seed, int count)
    {
        var random = new Random(seed);
        for (var n = 0; n < count; n++)
            yield return $"{Word(random)} {Word(random)}";
    }

    public static string Respelled(string name) => name.Replace("kh", "h", StringComparison.Ordinal).Replace("zh", "j", StringComparison.Ordinal).Replace("ay", "ai", StringComparison.Ordinal);

    private static string Word(Random random) => Pick(random, Begin) + Pick(random, Middle) + Pick(random, End);

    private static string Pick(Random random, string[] parts) => parts[random.Next(parts.Length)];
}

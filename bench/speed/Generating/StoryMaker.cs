namespace Asyl.Speed.Generating;

/// <summary>Invents the case with a number: one seed and number, one case.</summary>
internal static class StoryMaker
{
    private const int LawyersOfACountry = 12;

    private static readonly IReadOnlyList<string[]> Lines = Table.Rows("lines.tsv");

    private static readonly Dictionary<string, (string Where, int Least, int Most)> Pace = Table.Rows("steps.tsv")
        .ToDictionary(r => r[0], r => (r[1], Number(r[2]), Number(r[3])), StringComparer.Ordinal);

    private static readonly Dictionary<string, List<string>> Choices = Table.Groups("choices.tsv");

    public static CaseStory Make(ulong seed, int number)
    {
        var dice = Dice.For(seed, (ulong)number);
        return Make(seed, dice, Line(dice));
    }

    /// <summary>The case with a number, running through these events.</summary>
    public static CaseStory Make(ulong seed, int number, IEnumerable<string> codes) => Make(seed, Dice.For(seed, (ulong)number), codes);

    private static CaseStory Make(ulong seed, Dice dice, IEnumerable<string> codes)
    {
        var origin = Land.Pick("origin", dice);
        var host = Land.Pick("host", dice, except: origin.Country);
        var haven = Land.Pick("haven", dice);
        var steps = Steps(dice, codes, origin, host, haven);
        return new CaseStory(NameMaker.Make(origin.Culture, dice), origin, host, haven, steps, Words(seed, dice, host, haven));
    }

    /// <summary>Drawn while it is walked: the dice fall between the steps.</summary>
    private static IEnumerable<string> Line(Dice dice)
    {
        foreach (var code in dice.Pick(Lines)[0].Split(' ').Where(code => !code.EndsWith('?') || dice.Percent(50)))
            yield return code.TrimEnd('?');
    }

    private static List<CaseStep> Steps(Dice dice, IEnumerable<string> codes, Land origin, Land host, Land haven)
    {
        var towns = new[] { origin, host, haven }.ToDictionary(land => land, land => dice.Pick(land.Towns));
        var day = new DateOnly(2012, 1, 1).AddDays(dice.Below(10 * 365));
        var (steps, now) = (new List<CaseStep>(), host);
        foreach (var code in codes)
        {
            var (where, least, most) = Pace[code];
            day = day.AddDays(dice.Between(least, most));
            var land = where switch { "origin" => origin, "haven" => haven, _ => now };
            steps.Add(new CaseStep(code, day, towns[land], land));
            now = code switch { "departure" or "resettlement" => haven, "removal_executed" => origin, _ => now };
        }

        return steps;
    }

    private static Dictionary<string, string> Words(ulong seed, Dice dice, Land host, Land haven)
    {
        var words = Choices.ToDictionary(slot => slot.Key, slot => dice.Pick(slot.Value), StringComparer.Ordinal);
        var lawyer = Dice.For(seed ^ Hash(host.Country), (ulong)dice.Below(LawyersOfACountry));
        words["lawyer"] = NameMaker.Make(host.Culture, lawyer).Full;
        words["judge"] = NameMaker.Make(host.Culture, dice).Full;
        words["prosecutor"] = NameMaker.Make(host.Culture, dice).Full;
        words["haven"] = haven.Country;
        return words;
    }

    private static ulong Hash(string text) => text.Aggregate(14695981039346656037UL, (hash, c) => (hash ^ c) * 1099511628211UL);

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}

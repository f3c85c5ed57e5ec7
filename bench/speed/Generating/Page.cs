namespace Asyl.Speed.Generating;

/// <summary>Lays a report out as its outlet does and puts around it what a captured page carries.</summary>
internal static class Page
{
    private static readonly Dictionary<string, List<string>> Headlines = Table.Groups("headlines.tsv");
    private static readonly Dictionary<string, List<string>> Furniture = Table.Groups("furniture.tsv");
    private static readonly IReadOnlyList<string[]> Captions = Table.Rows("captions.tsv");

    public static string Around(Telling telling, IReadOnlyList<string> body, Dice dice)
    {
        var (headline, day) = (Headline(telling, dice), DayWords.Full(telling.Published, telling.Outlet));
        var byline = $"By {telling.Say("{reporter}", telling.News)}";
        var caption = dice.Percent(50) ? [telling.Say(dice.Pick(Captions)[0], telling.News)] : Array.Empty<string>();
        IEnumerable<string> parts = telling.Outlet.Layout switch
        {
            "wire" => [headline, $"{day} ({telling.Outlet.Name})", .. body],
            "paper" => [telling.Outlet.Name, headline, $"{byline}\n{day}", .. caption, .. body, Foot(telling, dice)],
            _ => [Top(dice), headline, $"{byline} {day}", .. caption, .. body, Foot(telling, dice), Foot(telling, dice)],
        };
        return string.Join("\n\n", parts) + "\n";
    }

    private static string Headline(Telling telling, Dice dice) => telling.Say(dice.Pick(Headlines[telling.News.Code]), telling.News);

    private static string Top(Dice dice) => dice.Pick(Furniture["top"]);

    private static string Foot(Telling telling, Dice dice)
    {
        var related = dice.Pick(Headlines["estimate"]);
        return telling.Say(dice.Pick(Furniture["foot"]).Replace("{related}", related, StringComparison.Ordinal), telling.News);
    }
}

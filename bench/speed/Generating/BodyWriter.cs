namespace Asyl.Speed.Generating;

/// <summary>
/// Writes the paragraphs of one report: the news under its dateline, what came before it, and paragraphs without an event, so many that the whole page
/// has 150 to 600 words.
/// </summary>
internal static class BodyWriter
{
    private const int FewestWords = 190;
    private const int MostWords = 500;
    private static readonly string[] Asides = ["representation", "state_position", "estimate", "testimony", "public_disclosure"];
    private static readonly Dictionary<string, List<string>> Sentences = Table.Groups("sentences.tsv");
    private static readonly IReadOnlyList<string[]> Voices = Table.Rows("voices.tsv");
    private static readonly IReadOnlyList<string[]> Filler = Table.Rows("filler.tsv");

    public static List<string> Body(Telling telling, Dice dice)
    {
        List<string> paragraphs = [$"{telling.News.Town.ToUpperInvariant()}, {telling.News.Land.Country} — {Sentence(telling, telling.News, dice, first: true)}"];
        var target = dice.Between(FewestWords, MostWords);
        var asides = dice.Shuffled(Asides).Take(dice.Between(1, 4)).Select(code => telling.News with { Code = code });
        var before = telling.Steps.TakeLast(dice.Between(3, 9));
        foreach (var pair in before.Concat(asides).Chunk(2))
            paragraphs.Add(string.Join(' ', pair.Select(step => Sentence(telling, step, dice))));
        Lengthen(paragraphs, telling, target, dice);
        return paragraphs;
    }

    private static string Sentence(Telling telling, CaseStep step, Dice dice, bool first = false) =>
        telling.Say(dice.Pick(Sentences[step.Code]), step, first) + Voice(telling, step, dice) + ".";

    private static string Voice(Telling telling, CaseStep step, Dice dice)
    {
        var voice = dice.Pick(Voices)[0];
        return voice is "-" ? "" : telling.Say(voice, step);
    }

    private static void Lengthen(List<string> paragraphs, Telling telling, int target, Dice dice)
    {
        var words = paragraphs.Sum(Words);
        foreach (var filler in dice.Shuffled(Filler).TakeWhile(_ => words < target))
        {
            var paragraph = telling.Say(filler[0], telling.News);
            paragraphs.Insert(dice.Between(1, paragraphs.Count), paragraph);
            words += Words(paragraph);
        }
    }

    private static int Words(string text) => text.Split(' ').Length;
}

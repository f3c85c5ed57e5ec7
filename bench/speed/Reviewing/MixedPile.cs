using System.Net;
using Asyl.Speed.Generating;

namespace Asyl.Speed.Reviewing;

/// <summary>
/// Forty files as somebody collects them about one person: reports of 38 things that happened to them (text, Markdown, pages), copies, reports about two
/// others, two in Russian, an empty file and a picture. Every seventh report has a day wrong.
/// </summary>
internal sealed class MixedPile(ulong seed)
{
    private const string Line =
        "internment forced_labour release threat document_confiscated border_crossing detention charge trial testimony verdict sentence appeal_filed appeal_decided release "
        + "asylum_sought asylum_application asylum_seeker_status_granted public_disclosure reprisal wanted extradition_request detention extradition_decision appeal_filed appeal_decided "
        + "release asylum_seeker_status_extended asylum_refused appeal_filed appeal_decided asylum_seeker_status_extended threat removal_ordered appeal_filed removal_not_ordered departure "
        + "refugee_status_granted";

    private const int MainCase = 100_001;

    private static readonly Dictionary<string, List<string>> Sentences = Table.Groups("sentences.tsv");
    private static readonly IReadOnlyList<string[]> Voices = Table.Rows("voices.tsv");
    private static readonly IReadOnlyList<string[]> Filler = Table.Rows("filler.tsv");

    private readonly CaseStory _story = StoryMaker.Make(seed, MainCase, Line.Split(' '));
    private readonly Dice _dice = new(seed + 2);

    public PersonName Person => _story.Person;

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<CaseStep> Truth => _story.Steps;

    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        var texts = Own().Concat(Others()).ToList();
        foreach (var (n, text) in texts.Concat(texts.Take(12).Where((_, i) => i % 4 == 0).Select(Copy)).Concat(Table.Rows("russian.tsv").Select(row => row[0].Replace(" | ", "\n\n", StringComparison.Ordinal))).Index())
            File.WriteAllText(Path.Combine(folder, $"{n:00}{(n % 3) switch { 0 => ".txt", 1 => ".md", _ => ".html" }}"), n % 3 == 2 ? Markup(text) : text);
        File.WriteAllText(Path.Combine(folder, "38-empty.txt"), "");
        File.WriteAllBytes(Path.Combine(folder, "39-picture.png"), [0x89, .. "PNG\r\n"u8, 0, 0]);
    }

    /// <summary>Twenty-five reports, each with its news and what came before.</summary>
    private IEnumerable<string> Own()
    {
        for (var n = 1; n <= 25; n++)
            yield return Report(_story, 2 + (n * (Truth.Count - 2) / 25), isWrong: n % 7 == 0);
    }

    private IEnumerable<string> Others()
    {
        for (var number = 1; number <= 2; number++)
        {
            var story = StoryMaker.Make(seed, MainCase + number);
            for (var n = 1; n <= 4; n++)
                yield return Report(story, Math.Max(2, n * story.Steps.Count / 4), isWrong: false);
        }
    }

    private string Report(CaseStory story, int known, bool isWrong)
    {
        var steps = story.Steps.Take(known).ToList();
        var published = steps[^1].Day.AddDays(_dice.Below(6));
        if (isWrong)
            steps[^2] = steps[^2] with { Day = steps[^2].Day.AddDays(-_dice.Between(1, 40)) };
        var telling = new Telling(story, story.Person, steps, _dice.Pick(Outlet.All), published, _dice);
        var before = steps.SkipLast(1).TakeLast(_dice.Between(3, 8)).Chunk(2).Select(pair => string.Join(' ', pair.Select(step => Said(telling, step))));
        List<string> body = [$"{telling.News.Town.ToUpperInvariant()}, {telling.News.Land.Country} — {Said(telling, telling.News, first: true)}", .. before, telling.Say(_dice.Pick(Filler)[0], telling.News)];
        return Page.Around(telling, body, _dice);
    }

    private string Said(Telling telling, CaseStep step, bool first = false) =>
        telling.Say(_dice.Pick(Sentences[step.Code]), step, first) + (_dice.Pick(Voices)[0] is var voice && voice != "-" ? telling.Say(voice, step) : "") + ".";

    private static string Copy(string text) => $"This report was first published elsewhere.\n\n{text}";

    private static string Markup(string text) =>
        $"<!doctype html><html><head><title>{WebUtility.HtmlEncode(text.Split('\n')[0])}</title></head><body><article>{string.Concat(text.Split("\n\n").Select(part => $"<p>{WebUtility.HtmlEncode(part.Trim())}</p>"))}</article></body></html>";
}

using System.Globalization;

namespace Asyl.Speed.Generating;

/// <summary>
/// Makes as many invented reports as asked for: two to six about each case, published one after the other, now and then with another spelling, another day,
/// another town, or the body of an agency. The same seed gives the same bytes everywhere; report number k does not depend on how many are made.
/// </summary>
internal sealed class Generator(ulong seed)
{
    private const int Respelled = 20;
    private const int Contradicting = 15;
    private const int Copied = 10;

    public IEnumerable<GeneratedReport> Make(int count) =>
        Cases().Take(count).Select((report, i) => new GeneratedReport(FileName(i + 1), report.Text, report.Case));

    public void WriteTo(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        foreach (var report in Make(count))
            File.WriteAllText(Path.Combine(folder, report.File), report.Text);
    }

    private IEnumerable<(int Case, string Text)> Cases()
    {
        for (var number = 1; ; number++)
        {
            foreach (var text in Reports(number))
                yield return (number, text);
        }
    }

    private IEnumerable<string> Reports(int number)
    {
        var dice = Dice.For(seed + 1, (ulong)number);
        var story = StoryMaker.Make(seed, number);
        var size = dice.Between(2, 6);
        List<string> agency = [];
        for (var i = 1; i <= size; i++)
        {
            var telling = Tell(story, Math.Max(2, i * story.Steps.Count / size), dice);
            var body = agency.Count > 0 && dice.Percent(Copied) ? agency : BodyWriter.Body(telling, dice);
            yield return Page.Around(telling, body, dice);
            if (agency.Count == 0)
                agency = [.. body, $"This report was first published by {telling.Outlet.Name}."];
        }
    }

    private static Telling Tell(CaseStory story, int known, Dice dice)
    {
        var person = dice.Percent(Respelled) ? NameMaker.Respell(story.Person, dice) : story.Person;
        var steps = story.Steps.Take(known).ToList();
        var published = steps[^1].Day.AddDays(dice.Below(6));
        if (dice.Percent(Contradicting))
            Mistake(steps, dice);
        return new Telling(story, person, steps, dice.Pick(Outlet.All), published, dice);
    }

    /// <summary>One step told with another day or another town than it had.</summary>
    private static void Mistake(List<CaseStep> steps, Dice dice)
    {
        var at = dice.Below(steps.Count);
        steps[at] = dice.Percent(50)
            ? steps[at] with { Day = steps[at].Day.AddDays(-dice.Between(1, 40)) }
            : steps[at] with { Town = dice.Pick(steps[at].Land.Towns) };
    }

    private static string FileName(int number) => string.Create(CultureInfo.InvariantCulture, $"r{number:00000}.txt");
}

using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Events;

public sealed class RelianceTests
{
    private static readonly string[] Sentences =
    [
        "An engineer from the coast was held for nine months at the request of another state and walked out on Thursday.",
        "The office of the prosecutor had nothing to add when it was asked on the telephone by a reporter of ours.",
        "Outside the gates a small crowd had waited since the morning with flowers and a thermos of black tea.",
        "The court keeps no list that a visitor may see without leave of its chair, and the chair was not there.",
        "Rights groups say that hundreds of people have been sent back from the country over the last ten years.",
        "His lawyer told the paper that the appeal had been filed in time and that the papers were all in order.",
        "The ministry says on its page that it does not comment on single cases, whoever asks and for whatever reason.",
        "The engineer said that he would rather sleep on the floor of the airport than board the evening plane.",
    ];

    private static readonly string[] People = ["Aman Orazov", "Samal Iskakova", "Dana Serikova", "Erlan Tursunov", "Bolat Akhmetov", "Gulnar Bekova", "Marat Seitov", "Aigul Nurlanova"];

    /// <summary>Few sentences and many reports: most phrases stand in more reports than are compared with one another, some just pass that bound.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Reports_added_one_after_another_rest_on_what_they_rest_on_in_one_pile(int seed)
    {
        var chance = new Random(seed);
        var pile = Enumerable.Range(0, 70).Select(at => Report(at, chance)).OrderBy(_ => chance.Next()).ToArray();
        var reliance = Reliance.Of(pile[..10]);
        for (var count = 11; count <= pile.Length; count++)
        {
            var (now, otherwise) = reliance.After(ReportIndex.Of(pile[..count]), [(null, pile[count - 1])]);
            var anew = Reliance.Of(pile[..count]);
            now.All.ShouldBe(anew.All);
            foreach (var report in pile[..(count - 1)].Where(report => !otherwise.Contains(report.Id)))
                now.Origins.Traced(report, Told(report)).Select(telling => telling.Origin).ShouldBe(reliance.Origins.Traced(report, Told(report)).Select(telling => telling.Origin));
            foreach (var report in pile[..count])
                now.Origins.Traced(report, Told(report)).Select(telling => telling.Origin).ShouldBe(anew.Origins.Traced(report, Told(report)).Select(telling => telling.Origin));
            reliance = now;
        }

        reliance.All.Select(found => found.Kind).Distinct().Order().ShouldBe([DependenceKind.Cites, DependenceKind.Copies, DependenceKind.Boilerplate], ignoreOrder: true);
        reliance.All.ShouldContain(found => found.Kind == DependenceKind.Cites && found.OnReport.Length > 0);
        Sentences.Max(sentence => reliance.Phrases.Of(Prose.Of(sentence).Shingles.Sampled.First()).Count).ShouldBeGreaterThan(20);
    }

    private static FiledReport Report(int at, Random chance)
    {
        var text = string.Join('\n', Enumerable.Range(0, chance.Next(1, 5)).Select(_ => Sentences[chance.Next(Sentences.Length)]).Append(Own(chance)));
        var report = new ReportOf($"r{at:00}", $"Paper {chance.Next(6)}", $"2018-0{chance.Next(1, 10)}-1{chance.Next(10)}", text).Says("release", People[chance.Next(People.Length)], "2018-05-08").Build();
        return chance.Next(4) == 0 ? report : report with { Reading = report.Reading with { Cites = [new($"Paper {chance.Next(7)}", Passage.Of(text, 0, 20))] } };
    }

    /// <summary>Words of its own, more or fewer.</summary>
    private static string Own(Random chance) => string.Join(' ', Enumerable.Range(0, chance.Next(10, 60)).Select(_ => $"w{chance.Next(100000)}")) + ".";

    private static Telling[] Told(FiledReport report) => [.. report.Statements.Select(filed => Telling.Of(filed, report.Reading.Published, ["p"]))];
}

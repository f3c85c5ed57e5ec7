using System.Text.Json;

namespace Asyl.EndToEnd;

/// <summary>A name that somebody heard, and the names in the reports that may be it.</summary>
public sealed class NamesFindTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_likest_comes_first_with_score_reasons_script_and_reports()
    {
        Add("Police arrested Aygozel Rejepova in Van on 3 May 2021.");
        var words = Find("Айгозель Реджепова").Out;
        words.ShouldStartWith("1.000  Aygozel Rejepova  (Latn, 1 report)");
        words.ShouldContain("spellings of one sound");
        words.ShouldContain("family name: “Реджепова” and “Rejepova”: реджепова read as redzhepova");
        var first = JsonDocument.Parse(Find("--json", "Aigozel Redzhepova").Out).RootElement[0];
        first.GetProperty("name").GetString().ShouldBe("Aygozel Rejepova");
        first.GetProperty("kinship").GetString().ShouldBe("alike");
        first.GetProperty("script").GetString().ShouldBe("Latn");
        first.GetProperty("reports").GetInt32().ShouldBe(1);
        first.GetProperty("score").GetDouble().ShouldBe(1);
        first.GetProperty("because").GetArrayLength().ShouldBe(1);
        first.GetProperty("words")[1].GetProperty("rules")[0].GetProperty("letters")[0].GetString().ShouldBe("dzh/j");
    }

    [Fact]
    public void That_it_is_nobody_or_several_or_only_a_part_is_said()
    {
        Add("Police arrested Aygozel Rejepova and Ismoil Haqberdizoda in Van on 3 May 2021. Her sister Selin Rejepova was in Izmir.");
        Find("Tesfalem Gebrehiwet").Out.Trim().ShouldBe("Nobody of a name like that is known here.");
        Find("--json", "Tesfalem Gebrehiwet").Out.Trim().ShouldBe("[]");
        var several = Find("Rejepova").Out;
        several.ShouldContain("2 names may be it");
        several.ShouldContain("Only parts of these names are like it");
    }

    [Fact]
    public void What_is_no_name_is_refused_and_what_is_long_is_answered()
    {
        Add("Police arrested Aygozel Rejepova in Van on 3 May 2021.");
        Find("🙂").Exit.ShouldBe(2);
        Find("").Exit.ShouldBe(2);
        Find(string.Concat(Enumerable.Repeat("Aygozel ", 1200))).Exit.ShouldBe(0);
    }

    private void Add(string text) => AsylProgram.Run(folder.Of("w"), "add", folder.File("a.txt", text)).Exit.ShouldBe(0);

    private AsylProgram.Outcome Find(params string[] words) => AsylProgram.Run(folder.Of("w"), ["names", "find", .. words]);
}

using System.Text.RegularExpressions;

namespace Asyl.EndToEnd.Web;

/// <summary>Who is who in the browser, without a script.</summary>
public sealed partial class PeoplePagesTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private OpenWorkbench open = null!;

    public async Task InitializeAsync()
    {
        open = await OpenWorkbench.At(folder.Of("w"));
        await open.Add(new SentForm().File("van.txt", "Police in Van arrested Murat Demir on 3 May 2021. Murat Demir was sentenced in Van on 9 May 2021.")
            .File("malmo.txt", "The court in Malmö refused asylum to Murat Demir on 7 June 2018.").File("riga.txt", "Selin Kaya was deported from Riga on 9 January 2015."));
    }

    public async Task DisposeAsync() => await open.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Who_may_be_the_same_stands_first_and_leads_to_both_side_by_side()
    {
        var list = (await open.Get("/people")).Body;
        list.IndexOf("May be the same person", StringComparison.Ordinal).ShouldBeLessThan(list.IndexOf("Everybody", StringComparison.Ordinal));
        var pair = (await open.Get(Pair(list))).Body;
        foreach (var words in new[] { "the same spelling", "family name: “Demir” and “Demir”: the same letters", "3 May 2021", "7 June 2018", "<mark>Murat Demir</mark>", "The same person", "Different people", "Unsure: leave open" })
            pair.ShouldContain(words);
    }

    [Fact]
    public async Task What_it_would_change_is_told_before_it_is_made()
    {
        var changes = (await open.Get(Pair((await open.Get("/people")).Body) + "/changes")).Body;
        Regex.IsMatch(changes, "Murat Demir: events [0-9]; Murat Demir: events [0-9]; together: [0-9]").ShouldBeTrue();
        changes.ShouldContain("case");
        Regex.Count((await open.Get("/people")).Body, "class=\"pair\"").ShouldBe(1);
    }

    [Fact]
    public async Task Two_are_judged_the_same_and_that_is_undone()
    {
        var done = await Judge("same");
        done.Location.ShouldStartWith("/people?done=a");
        var list = (await open.Get(done.Location)).Body;
        list.ShouldNotContain("class=\"pair\"");
        list.ShouldContain("the same person");
        var person = (await open.Get(PersonPath().Match(list).Value)).Body;
        person.ShouldContain("by Somebody");
        person.ShouldContain("alike");
        (await open.Post("/undo", ("act", done.Location.Split('=')[1]), ("back", "/people"))).Location.ShouldBe("/people");
        Regex.Count((await open.Get("/people")).Body, "class=\"pair\"").ShouldBe(1);
    }

    [Fact]
    public async Task What_is_left_open_is_listed_apart_and_what_is_different_no_more()
    {
        var unsure = await Judge("unsure");
        (await open.Get("/people")).Body.ShouldContain("Left open");
        await open.Post("/undo", ("act", unsure.Location.Split('=')[1]), ("back", "/people"));
        await Judge("different");
        (await open.Get("/people")).Body.ShouldNotContain("class=\"pair\"");
    }

    [Fact]
    public async Task Whom_a_report_means_is_split_off_on_the_page_of_the_person()
    {
        var list = (await open.Get((await Judge("same")).Location)).Body;
        var path = PersonPath().Match(list).Value;
        var page = (await open.Get(path)).Body;
        var (report, seen) = (ReportField().Match(page).Groups[1].Value, SeenField().Match(page).Groups[1].Value);
        (await open.Post(path + "/split", ("report", report), ("seen", seen), ("why", "his brother"))).Location.ShouldStartWith(path + "?done=a");
        (await open.Get(path)).Body.ShouldContain("different people");
        Regex.Count((await open.Get("/people?name=Murat+Demir")).Body, "class=\"called\"").ShouldBe(2);
    }

    [Fact]
    public async Task A_name_is_set_and_shown_everywhere()
    {
        var path = PersonPath().Match((await open.Get("/people?name=Selin+Kaya")).Body).Value;
        (await open.Post(path + "/name", ("name", "Selin K."), ("why", "as she signs"))).Status.ShouldBe(303);
        (await open.Get(path)).Body.ShouldContain("<bdi>Selin K.</bdi>");
        (await open.Get("/cases")).Body.ShouldContain("Selin K.");
        (await open.Get(path)).Body.ShouldContain("as she signs");
    }

    [Fact]
    public async Task Without_a_reason_or_over_somebody_elses_judgement_nothing_is_judged()
    {
        var place = Pair((await open.Get("/people")).Body);
        var seen = SeenField().Match((await open.Get(place)).Body).Groups[1].Value;
        (await open.Post(place, ("verdict", "same"), ("seen", seen), ("why", " "))).Status.ShouldBe(422);
        (await open.Post(place, ("verdict", "perhaps"), ("seen", seen), ("why", "alike"))).Status.ShouldBe(422);
        (await open.Post(place, ("verdict", "unsure"), ("seen", seen), ("why", "alike"))).Status.ShouldBe(303);
        (await open.Post(place, ("verdict", "same"), ("seen", seen), ("why", "alike"))).Status.ShouldBe(409);
    }

    [Fact]
    public async Task Anybody_can_be_compared_with_anybody()
    {
        var one = PersonPath().Match((await open.Get("/people?name=Selin+Kaya")).Body).Value;
        (await open.Get(one)).Body.ShouldContain("Compare with somebody of another name");
        var found = (await open.Get($"/people?with={one.Split('/')[^1]}&name=Murat+Demir")).Body;
        var pair = (await open.Get(Pair(found))).Body;
        pair.ShouldContain("too little");
        pair.ShouldContain("”: different");
    }

    [Fact]
    public async Task Nobody_of_that_id_is_a_page_that_says_so()
    {
        foreach (var path in new[] { "/people/p0", "/people/p0/and/p1", "/people/p0/and/p1/changes" })
            (await open.Get(path)).Status.ShouldBe(404);
        (await open.Post("/people/p0/name", ("name", "x"))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task It_speaks_Russian()
    {
        await open.Post("/you/language", ("language", "ru"), ("back", "/people"));
        var list = (await open.Get("/people")).Body;
        list.ShouldContain("Возможно, один человек");
        (await open.Get(Pair(list))).Body.ShouldContain("фамилия: «Demir» и «Demir»: те же буквы");
    }

    private async Task<OpenWorkbench.Answer> Judge(string verdict)
    {
        var place = Pair((await open.Get("/people")).Body);
        var answer = await open.Post(place, ("verdict", verdict), ("seen", SeenField().Match((await open.Get(place)).Body).Groups[1].Value), ("why", "alike"));
        answer.Status.ShouldBe(303);
        return answer;
    }

    private static string Pair(string list) => PairPath().Match(list).Value;

    [GeneratedRegex("/people/p[0-9a-f]+/and/p[0-9a-f]+")]
    private static partial Regex PairPath();

    [GeneratedRegex("/people/p[0-9a-f]+(?=\")")]
    private static partial Regex PersonPath();

    [GeneratedRegex("name=\"report\" value=\"([^\"]+)\"")]
    private static partial Regex ReportField();

    [GeneratedRegex("name=\"seen\" value=\"([0-9]+)\"")]
    private static partial Regex SeenField();
}

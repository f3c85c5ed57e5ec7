using System.Text.RegularExpressions;

namespace Asyl.EndToEnd.Web;

/// <summary>Two people at one case: who comes later is told, and nothing of theirs is written over.</summary>
public sealed partial class QuickerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_decision_on_an_event_that_another_decision_made_another_event_is_told_so()
    {
        await using var workbench = await OpenWorkbench.At(folder.Of("w"));
        await workbench.Add(new SentForm().File("a.txt", "Police in Van arrested Gulnar Bekova on 3 May 2021. A court ordered her deportation on 5 May 2021."));
        var address = CaseLink().Match((await workbench.Get("/cases")).Body).Value;
        var page = (await workbench.Get($"{address}/review")).Body;
        var (happening, seen) = (EventLink().Match(page).Value, Seen().Match(page).Groups[1].Value);
        (await workbench.Post(happening, ("kind", "reject"), ("seen", seen), ("back", "/"))).Status.ShouldBe(303);
        (await workbench.Get(happening)).Status.ShouldBe(404);
        (await workbench.Post(happening, ("kind", "accept"), ("seen", seen), ("back", "/"))).Status.ShouldBe(409);
    }

    [GeneratedRegex("/cases/p[0-9a-f]+")]
    private static partial Regex CaseLink();

    [GeneratedRegex("/cases/p[0-9a-f]+/events/e[0-9a-f]+")]
    private static partial Regex EventLink();

    [GeneratedRegex("name=\"seen\" value=\"([0-9]+)\"")]
    private static partial Regex Seen();
}

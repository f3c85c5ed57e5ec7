using System.Text.Json;
using Asyl.EndToEnd.Web;

namespace Asyl.EndToEnd;

/// <summary>The law of places and what runs by it, from the terminal and in the workbench.</summary>
public sealed class LawTests : IDisposable
{
    private const string Own = "country: KG\nsources:\n  law: {law: Some law, checked: 2024-01-01, how: text read}\ndocuments:\n  - {what: seeker_certificate, valid: P3M, source: law}\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_of_law_is_checked_line_by_line()
    {
        AsylProgram.RunIn(folder.Path, "jurisdictions", "check", folder.File("kg.yaml", Own)).Exit.ShouldBe(0);
        var wrong = AsylProgram.RunIn(folder.Path, "jurisdictions", "check", folder.File("wrong.yaml", Own.Replace("P3M", "long", StringComparison.Ordinal)));
        (wrong.Exit, wrong.Out).ShouldBe((1, "wrong.yaml, line 5: 'valid' expects a duration of one unit such as P3M, P2W or P10D\n"));
        AsylProgram.RunIn(folder.Path, "jurisdictions", "check", folder.Of("absent.yaml")).Exit.ShouldBe(2);
    }

    [Fact]
    public void A_wrong_file_in_the_workspace_is_said_and_not_used()
    {
        var workspace = folder.Of("w");
        AsylProgram.Run(workspace, "open", "Zarina Ho").Exit.ShouldBe(0);
        Directory.CreateDirectory(Path.Combine(workspace, "jurisdictions"));
        File.WriteAllText(Path.Combine(workspace, "jurisdictions", "kz.yaml"), "country: KZ\ncolour: red\n");
        AsylProgram.Run(workspace, "cases").Error.ShouldContain("is not used");
        var listed = AsylProgram.Run(workspace, "jurisdictions");
        listed.Exit.ShouldBe(1);
        listed.Out.ShouldContain("kz.yaml, line 2: there is no key 'colour'");
        listed.Out.ShouldContain("KZ  Kazakhstan");
    }

    [Fact]
    public void A_day_of_service_starts_a_limit_that_a_calendar_takes_without_the_name()
    {
        var workspace = folder.Of("w");
        AsylProgram.Run(workspace, "open", "Zarina Ho").Exit.ShouldBe(0);
        AsylProgram.Run(workspace, "fact", "add", "Zarina Ho", "--event", "asylum_refused", "--date", "2019-05-20", "--country", "SE", "--detail", "served=2019-06-03", "--note", "A letter.").Exit.ShouldBe(0);
        var found = JsonDocument.Parse(AsylProgram.Run(workspace, "deadlines", "--json").Out).RootElement[0];
        (found.GetProperty("due").GetString(), found.GetProperty("basis").GetString()).ShouldBe(("2019-06-24", "served"));
        AsylProgram.Run(workspace, "deadlines", "Zarina Ho", "--ics", folder.Of("due.ics")).Out.ShouldContain("1 time limit");
        var calendar = File.ReadAllText(folder.Of("due.ics"));
        calendar.ShouldContain("DTSTART;VALUE=DATE:20190624\r\n");
        calendar.ShouldNotContain("Zarina");
        AsylProgram.Run(workspace, "position", "Zarina Ho", "--on", "2019-06-01").Out.ShouldContain("neither an application nor a registration before it");
        AsylProgram.Run(workspace, "verify").Exit.ShouldBe(0);
    }

    [Fact]
    public async Task The_workbench_takes_the_day_of_service_and_shows_what_runs()
    {
        await using var workbench = await OpenWorkbench.At(folder.Of("w"));
        (await workbench.Get("/deadlines")).Body.ShouldContain("No time limit runs.");
        Directory.CreateDirectory(Path.Combine(folder.Of("w"), "jurisdictions"));
        File.WriteAllText(Path.Combine(folder.Of("w"), "jurisdictions", "kz.yaml"), "country: KZ\ncolour: red\n");
        (await workbench.Get("/deadlines")).Body.ShouldContain("kz.yaml, line 2: there is no key 'colour'");
        var entered = await workbench.Post("/facts", ("name", "Zarina Ho"), ("event", "asylum_refused"), ("date", "2019-05-20"), ("country", "SE"), ("served", "2019-06-03"), ("note", "A letter."));
        entered.Status.ShouldBe(303);
        (await workbench.Get("/deadlines")).Body.ShouldContain("served on 3 June 2019: until 24 June 2019");
        var theCase = entered.Location.Split('?')[0];
        var position = (await workbench.Get($"{theCase}/position")).Body;
        position.ShouldContain("until 24 June 2019");
        position.ShouldContain("neither an application nor a registration before it");
        (await workbench.Get($"{theCase}/deadlines.ics")).Body.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        (await workbench.Get("/deadlines.ics")).Body.ShouldNotContain("Zarina");
        (await workbench.Post("/facts", ("name", "Zarina Ho"), ("event", "asylum_refused"), ("served", "soon"), ("note", "A letter."))).Status.ShouldBe(422);
    }
}

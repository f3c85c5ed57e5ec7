using Asyl.Casework.Law;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Law;

public sealed class OwnLawTests : IDisposable
{
    private const string OneYear = """
        country: KZ
        parent: general
        sources:
          law: {law: Own reading, checked: 2024-01-01, how: text read}
        documents:
          - {what: seeker_certificate, valid: P1Y, source: law}

        """;

    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_file_of_the_workspace_takes_the_place_of_what_ships()
    {
        Put("kz.yaml", OneYear);
        var own = OwnLaw.In(workspace.Folder);
        own.Problems.ShouldBeEmpty();
        Valid(own).ShouldBe("P1Y");
        own.Law.Of("KZ")!.IsOwn.ShouldBeTrue();
        own.Law.Of("SE")!.IsOwn.ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_is_wrong_is_refused_and_what_ships_goes_on()
    {
        Put("kz.yaml", OneYear.Replace("P1Y", "long", StringComparison.Ordinal));
        var own = OwnLaw.In(workspace.Folder);
        own.Problems.ShouldHaveSingleItem().ToString().ShouldStartWith("kz.yaml, line 6:");
        Valid(own).ShouldBe("P3M");
    }

    [Fact]
    public void Parents_that_lead_back_to_where_they_began_are_refused()
    {
        Put("eu.yaml", "country: EU\nparent: SE\n");
        OwnLaw.In(workspace.Folder).Problems.ShouldHaveSingleItem().Sentence.ShouldContain("EU > SE > EU");
        Put("eu.yaml", "country: EU\nparent: XX\n");
        OwnLaw.In(workspace.Folder).Problems.ShouldHaveSingleItem().Sentence.ShouldContain("'XX'");
    }

    [Fact]
    public void Of_two_files_of_one_country_the_second_is_refused()
    {
        Put("a.yaml", OneYear);
        Put("b.yaml", OneYear.Replace("P1Y", "P2Y", StringComparison.Ordinal));
        var own = OwnLaw.In(workspace.Folder);
        own.Problems.ShouldHaveSingleItem().File.ShouldBe("b.yaml");
        Valid(own).ShouldBe("P1Y");
    }

    [Fact]
    public void A_position_follows_the_file_as_soon_as_it_is_there()
    {
        using var open = workspace.Open();
        var person = new Asyl.Casework.People.Person { Id = open.OpenCase(TestWorkspace.Main, "Aman Orazov", null)[0], Name = "Aman Orazov" };
        open.AddFact(TestWorkspace.Main, person, new() { Event = "asylum_seeker_status_granted", Date = Edtf.Parse("2019-01-10"), Country = "KZ", Note = "seen" });
        string Ends() => open.Look(TestWorkspace.Main, withReader: true).Cases.ShouldHaveSingleItem().Positions.First(position => position.Status == "asylum_seeker").To.Text;
        Ends().ShouldBe("2019-04-11");
        var before = open.Pulse;
        Put("kz.yaml", OneYear);
        open.Pulse.ShouldNotBe(before);
        Ends().ShouldBe("2020-01-11");
    }

    [Fact]
    public void Ways_into_a_status_of_a_place_take_the_place_of_the_general_ones()
    {
        const string stillOpen = "\ntransitions:\n  - {what: dismissed, track: protection, event: appeal_decided, outcome: upheld, status: refused, when: [appealing], source: law}\n";
        string Status() => workspace.Look(TestWorkspace.Main).Cases.ShouldHaveSingleItem().Positions[^1].Status;
        using (var open = workspace.Open())
        {
            var person = new Asyl.Casework.People.Person { Id = open.OpenCase(TestWorkspace.Main, "Aman Orazov", null)[0], Name = "Aman Orazov" };
            (string Event, string Day, string Outcome)[] told = [("asylum_refused", "2019-01-10", ""), ("appeal_filed", "2019-01-20", ""), ("appeal_decided", "2019-03-01", "upheld")];
            foreach (var (code, day, outcome) in told)
                open.AddFact(TestWorkspace.Main, person, new() { Event = code, Date = Edtf.Parse(day), Country = "KZ", Note = "seen", Details = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["outcome"] = outcome } });
        }

        Status().ShouldBe("refused_finally");
        Put("kz.yaml", OneYear + stillOpen);
        Status().ShouldBe("refused");
    }

    private static string Valid(OwnLaw own) => own.Law.Of("KZ")!.Find<StatusDocument>("seeker_certificate", Edtf.Unknown)!.Valid;

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(workspace.Folder, OwnLaw.Folder));
        File.WriteAllText(Path.Combine(workspace.Folder, OwnLaw.Folder, name), text);
    }
}

using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Tests.Record;

public sealed class SourceProfilesTests : IDisposable
{
    private readonly TestWorkspace world = new();
    private readonly Workspace workspace;

    public SourceProfilesTests() => workspace = world.Open();

    public void Dispose()
    {
        workspace.Dispose();
        world.Dispose();
    }

    [Fact]
    public void A_source_is_known_by_any_of_its_names()
    {
        Write("Radio Harbour Free/Radio Coast");
        workspace.Profiles(TestWorkspace.Main).Of("RHF/RC").ShouldHaveSingleItem()["type"].ShouldBe("media");
        workspace.Profiles(TestWorkspace.Main).Of("Harbour Post").ShouldBeEmpty();
        workspace.Profiles(TestWorkspace.Main).Of("").ShouldBeEmpty();
    }

    [Fact]
    public void Initials_alone_make_nobody_another()
    {
        Write("Legal Aid Network");
        workspace.Profiles(TestWorkspace.Main).Of("Local Action Now").ShouldBeEmpty();
        workspace.Profiles(TestWorkspace.Main).OfWitness("Lena Anna Nurova").ShouldBeEmpty();
    }

    [Fact]
    public void A_witness_is_known_by_name_in_any_spelling()
    {
        Write("Gulnar Bekova");
        workspace.Profiles(TestWorkspace.Main).OfWitness("Гулнар Бекова").ShouldHaveSingleItem();
        workspace.Profiles(TestWorkspace.Main).OfWitness("Gulnar Orazova").ShouldBeEmpty();
    }

    [Fact]
    public void Of_one_source_nobody_writes_a_second_profile_unseen()
    {
        Write("RHF/RC");
        Should.Throw<ChangedMeanwhileException>(() => Write("Radio Harbour Free/Radio Coast"));
        workspace.Profiles(TestWorkspace.Main).All.Count.ShouldBe(1);
    }

    [Fact]
    public void What_was_taken_away_may_be_written_anew()
    {
        var profile = Write("Harbour Post");
        workspace.Remove(TestWorkspace.Main, profile.Id, 1);
        Write("The Harbour Post").Version.ShouldBe(1);
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "media", "2026-05-03")]
    [InlineData("…", "media", "2026-05-03")]
    [InlineData("Harbour Post", "gossip", "2026-05-03")]
    [InlineData("Harbour Post", "media", "")]
    [InlineData("Harbour Post", "", "2026-05-03")]
    public void Without_a_source_a_type_that_is_known_and_a_day_nothing_is_written(string about, string type, string day) =>
        Should.Throw<WorkspaceException>(() => Write(about, type, day)).Message.ShouldContain("expect");

    [Fact]
    public void The_id_of_a_report_is_the_name_of_no_source()
    {
        var report = workspace.Add(Workspace.MainCompartment, "tester", [world.File("told.txt", "Words.")], default).Single();
        Should.Throw<WorkspaceException>(() => Write(((Asyl.Casework.Intake.ReceivedReport)report.Received).Id));
    }

    [Fact]
    public void Another_compartment_sees_none_of_it_and_writes_its_own()
    {
        Write("Harbour Post");
        workspace.Profiles(TestWorkspace.Of("other")).All.ShouldBeEmpty();
        workspace.Write(TestWorkspace.Of("other"), "profile", "Harbour Post", Fields("ngo", "2026-05-04"));
        workspace.Profiles(TestWorkspace.Of("other", "main")).Of("Harbour Post").Select(profile => profile["type"]).ShouldBe(["media", "ngo"], ignoreOrder: true);
    }

    [Fact]
    public void A_profile_changes_nothing_of_what_is_told()
    {
        world.Add("Police in Van arrested Aygozel Rejepova on 3 May 2021, Harbour Post reported.");
        var before = workspace.Look(TestWorkspace.Main, withReader: true);
        Write("Harbour Post");
        ShouldBeAlike(workspace.Look(TestWorkspace.Main, withReader: true), before);
        ShouldBeAlike(world.Look(TestWorkspace.Main), before);
    }

    private static void ShouldBeAlike(Casebook one, Casebook other) => Export(one).ShouldBe(Export(other));

    private static byte[] Export(Casebook book)
    {
        using var stream = new MemoryStream();
        JsonExport.Write(stream, book, SourceProfiles.None);
        return stream.ToArray();
    }

    private Paper Write(string about, string type = "media", string day = "2026-05-03") => workspace.Write(TestWorkspace.Main, "profile", about, Fields(type, day));

    private static Dictionary<string, string> Fields(string type, string day) =>
        new(StringComparer.Ordinal) { ["type"] = type, ["who"] = "A daily of the coast.", ["assessed_by"] = "Lena", ["assessed"] = day };
}

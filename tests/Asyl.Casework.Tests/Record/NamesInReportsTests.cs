using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Tests.Record;

/// <summary>Names are found without a report being loaded, and are those of the reports as they are read now.</summary>
public sealed class NamesInReportsTests : IDisposable
{
    private const string Arrest = "Police arrested Aygozel Rejepova in Van on 3 May 2021.";

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("Aygozel Rejepova")]
    [InlineData("Aigozel Redzhepova")]
    [InlineData("Айгозель Реджепова")]
    [InlineData("Rejepova")]
    public void A_name_is_found_with_the_reports_that_have_it(string asked)
    {
        world.Add(Arrest, name: "a.txt");
        world.Add("A court in Van released Aygozel Rejepova on 9 May 2021.", name: "b.txt");
        var best = Find(asked)[0];
        best.Text.ShouldBe("Aygozel Rejepova");
        best.Script.ShouldBe("Latn");
        best.Reports.Count.ShouldBe(2);
        best.Likeness.Because.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_is_added_later_is_found_at_once()
    {
        world.Add(Arrest, name: "a.txt");
        Find("Ismoil Haqberdizoda").ShouldBeEmpty();
        world.Add("Police arrested Ismoil Haqberdizoda in Van on 4 May 2021.", name: "b.txt");
        Find("Ismoil Khakberdizoda")[0].Text.ShouldBe("Ismoil Haqberdizoda");
    }

    [Fact]
    public void A_name_of_one_compartment_is_not_found_in_another()
    {
        world.Add(Arrest, compartment: "a", name: "a.txt");
        world.Add(Arrest + " Her lawyer is Ismoil Haqberdizoda.", compartment: "b", name: "b.txt");
        Find("Aygozel Rejepova", "a")[0].Reports.Count.ShouldBe(1);
        Find("Aygozel Rejepova", "a", "b")[0].Reports.Count.ShouldBe(2);
        Find("Ismoil Haqberdizoda", "a").ShouldBeEmpty();
        Find("Ismoil Haqberdizoda", "b").ShouldNotBeEmpty();
    }

    [Fact]
    public void Of_a_new_generation_of_readings_the_names_are_taken_anew()
    {
        world.Add(Arrest);
        Find("Rejepova").ShouldNotBeEmpty();
        Execute("views.db", "UPDATE generation SET reader = 'an older one'");
        Execute("views.db", "UPDATE reading SET body = replace(body, 'Rejepova', 'Rejepowna')");
        Find("Aygozel Rejepova").ShouldAllBe(found => found.Text.EndsWith("Rejepowna"));
        using (var workspace = world.Open())
            workspace.Reread(null);
        Find("Aygozel Rejepova").Select(found => found.Text).ShouldBe(["Aygozel Rejepova"]);
    }

    [Theory]
    [InlineData("names.db")]
    [InlineData("views.db")]
    public void What_is_damaged_or_gone_is_made_again(string file)
    {
        world.Add(Arrest);
        Find("Rejepova").ShouldNotBeEmpty();
        foreach (var part in new[] { "", "-wal", "-shm" })
            File.Delete(Path.Combine(world.Folder, file + part));
        Find("Rejepova").ShouldNotBeEmpty();
        File.WriteAllText(Path.Combine(world.Folder, file), "half a file");
        Find("Rejepova").ShouldNotBeEmpty();
    }

    [Fact]
    public void Of_many_names_an_index_is_kept_and_made_again_where_it_is_damaged()
    {
        world.Add(Arrest);
        Find("Rejepova").ShouldNotBeEmpty();
        Directory.Exists(Path.Combine(world.Folder, "names")).ShouldBeFalse();
        Execute("names.db", "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) INSERT INTO name (compartment, text) SELECT 'main', 'Name ' || i FROM n");
        Find("Rejepova").ShouldHaveSingleItem();
        var index = Directory.GetFiles(Path.Combine(world.Folder, "names")).ShouldHaveSingleItem();
        File.WriteAllText(index, "no index");
        Find("Rejepova").ShouldHaveSingleItem();
        new FileInfo(index).Length.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void A_name_under_which_a_case_was_opened_is_found_with_it_and_without_the_reader()
    {
        using var workspace = world.Open();
        var person = workspace.OpenCase(TestWorkspace.Main, "Farid Mammadzoda", person: null);
        foreach (var withReader in new[] { true, false })
            workspace.FindNames(TestWorkspace.Main, "Farid Mamadzoda", 5, withReader).ShouldHaveSingleItem().People.ShouldBe(person);
    }

    [Fact]
    public void A_name_that_stands_in_a_correction_alone_is_found_with_its_report()
    {
        world.Add(Arrest);
        var arrest = world.Look(TestWorkspace.Main).Reports[0].Statements[0].Statement.Id;
        using var workspace = world.Open();
        workspace.Decide(TestWorkspace.Main, "correct", [arrest], new Dictionary<string, string>(StringComparer.Ordinal) { ["people"] = "Farida Mammadzoda" }, "her passport", long.MaxValue);
        workspace.FindNames(TestWorkspace.Main, "Farida Mamadzoda", 5, withReader: false).ShouldHaveSingleItem().Reports.Count.ShouldBe(1);
    }

    private IReadOnlyList<NameKnown> Find(string name, params string[] compartments)
    {
        using var workspace = world.Open();
        return workspace.FindNames(compartments.Length > 0 ? TestWorkspace.Of(compartments) : TestWorkspace.Main, name, 10, withReader: true);
    }

    private void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(world.Folder, file)};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }
}

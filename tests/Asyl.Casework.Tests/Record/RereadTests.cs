using Asyl.Casework.Reading;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Tests.Record;

/// <summary>A better reader makes a new generation of readings beside the old one.</summary>
public sealed class RereadTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Readings_of_an_older_reader_are_shown_until_all_are_made_anew()
    {
        world.Add("A report.");
        Views("UPDATE generation SET reader = 'an older one'");
        using var workspace = world.Open();
        workspace.IsOutdated.ShouldBeTrue();
        workspace.Look(TestWorkspace.Main, withReader: true).Reports.Count.ShouldBe(1);
        workspace.Reread(null);
        workspace.IsOutdated.ShouldBeFalse();
        workspace.Look(TestWorkspace.Main, withReader: true).Reports.ShouldHaveSingleItem().Reading.Reader.ShouldBe(ReportReader.Version);
    }

    [Fact]
    public void A_reading_of_before_people_had_other_names_is_shown_as_it_is()
    {
        world.Add("Police arrested Aygozel Rejepova in Van on 3 May 2021.");
        Views("UPDATE reading SET body = replace(CAST(body AS TEXT), '\"otherNames\":[],', '')");
        Count("SELECT count(*) FROM reading WHERE CAST(body AS TEXT) LIKE '%otherNames%'").ShouldBe(0);
        world.Look(TestWorkspace.Main).People.ShouldHaveSingleItem().Names.ShouldHaveSingleItem().Text.ShouldBe("Aygozel Rejepova");
    }

    [Fact]
    public void A_reread_that_was_stopped_goes_on_where_it_was()
    {
        for (var n = 0; n < 3; n++)
            world.Add($"Report {n}.");
        Views("UPDATE generation SET reader = 'an older one'");
        Views($"INSERT INTO generation (reader, current) VALUES ('{ReportReader.Version}', 0)");
        Views("INSERT INTO reading SELECT 2, report, compartment, given, body FROM reading LIMIT 1");
        var seen = new List<Progress>();
        using (var workspace = world.Open())
            workspace.Reread(new Seen(seen));
        seen[^1].ShouldBe(new Progress(2, 2));
        world.Look(TestWorkspace.Main).Reports.Count.ShouldBe(3);
    }

    private void Views(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(world.Folder, "views.db")};Pooling=False");
        connection.Execute(sql);
    }

    private long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(world.Folder, "views.db")};Pooling=False");
        return connection.ExecuteScalar<long>(sql);
    }

    private sealed class Seen(List<Progress> into) : IProgress<Progress>
    {
        public void Report(Progress value) => into.Add(value);
    }
}

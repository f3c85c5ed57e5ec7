using Asyl.Casework.Intake.Formats.Tables;

namespace Asyl.Casework.Tests.Intake.Formats;

public sealed class CaseTableTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_row_is_a_fact_that_cites_the_row()
    {
        var table = Table("Name,Arrested,Town,Court\nAygozel Rejepova,13/05/2021,Van,District Court\nSelbi Orazova,,Van,\n");
        var facts = table.Facts(Mapping(("Name", "person"), ("Arrested", "detention"), ("Town", "place"), ("Court", "court")));
        var fact = facts[0];
        (fact.Person, fact.Row, fact.Entry!.Event, fact.Entry.Date.Text, fact.Entry.Place, fact.Entry.Details["court"]).ShouldBe(("Aygozel Rejepova", "A2", "detention", "2021-05-13", "Van", "District Court"));
        table.Text[fact.Start..fact.End].ShouldBe("Name: Aygozel Rejepova; Arrested: 13/05/2021; Town: Van; Court: District Court");
        facts[1].Why.ShouldBe("expected an event, found none");
    }

    [Fact]
    public void Each_column_of_days_is_a_fact_of_its_own() =>
        Table("Name,Arrested,Released\nAygozel Rejepova,2021-05-03,2021-06\n").Facts(Mapping(("name", "person"), ("Arrested", "detention"), ("Released", "release")))
            .Select(fact => (fact.Entry!.Event, fact.Entry.Date.Text)).ShouldBe([("detention", "2021-05-03"), ("release", "2021-06")]);

    [Fact]
    public void Day_and_month_that_no_value_tells_apart_are_asked_about()
    {
        var table = Table("Name,Arrested\nAygozel Rejepova,3/5/2021\n");
        Should.Throw<WorkspaceException>(() => table.Facts(Mapping(("Name", "person"), ("Arrested", "detention")))).Message.ShouldContain("--dates dmy");
        Day("dmy").ShouldBe("2021-05-03");
        Day("mdy").ShouldBe("2021-03-05");
        string Day(string order) => table.Facts(new(new Dictionary<string, string> { ["Name"] = "person", ["Arrested"] = "detention" }, "", order))[0].Entry!.Date.Text;
    }

    [Theory]
    [InlineData("3/5/2021", "13/5/2021", "2021-05-03")]
    [InlineData("3/5/2021", "5/13/2021", "2021-03-05")]
    [InlineData("5.5.2021", "6.6.2021", "2021-05-05")]
    [InlineData("2021-05-03 10:00", "2020", "2021-05-03")]
    public void One_value_decides_for_its_column(string first, string second, string read) =>
        Table($"Name,Arrested\nA B,{first}\nC D,{second}\n").Facts(Mapping(("Name", "person"), ("Arrested", "detention")))[0].Entry!.Date.Text.ShouldBe(read);

    [Fact]
    public void Values_that_contradict_one_another_are_refused_until_somebody_says() =>
        Should.Throw<WorkspaceException>(() => Table("Name,Arrested\nA B,13/5/2021\nC D,5/13/2021\n").Facts(Mapping(("Name", "person"), ("Arrested", "detention"))));

    [Fact]
    public void A_word_that_is_no_date_and_an_unknown_event_refuse_their_row_alone() =>
        Table("Name,What,When\nA B,detention,soon\nC D,party,2021\nE F,Detention,2021\n,detention,2021\n").Facts(Mapping(("Name", "person"), ("What", "event"), ("When", "date")))
            .Select(fact => fact.Entry is not null).ShouldBe([false, false, true, false]);

    [Fact]
    public void A_mapping_names_a_person_an_event_and_columns_that_are_there()
    {
        Should.Throw<WorkspaceException>(() => Mapping(("Name", "detention"))).Message.ShouldContain("person");
        Should.Throw<WorkspaceException>(() => Mapping(("Name", "person"))).Message.ShouldContain("what happened");
        Should.Throw<WorkspaceException>(() => Table("Name,When\nA B,2021\n").Facts(Mapping(("Who", "person"), ("When", "detention")))).Message.ShouldContain("not there");
        Should.Throw<WorkspaceException>(() => CaseTable.Open(world.File("a.txt", "No table."))).Message.ShouldStartWith("expected a table");
    }

    private CaseTable Table(string csv) => CaseTable.Open(world.File("cases.csv", csv));

    private static TableMapping Mapping(params (string Column, string Field)[] fields) => new(fields.ToDictionary(pair => pair.Column, pair => pair.Field), "", "");
}

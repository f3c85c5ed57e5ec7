using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Casework.Tests.Dossiers.Exports;

public sealed class CaseExtractTests : IDisposable
{
    private readonly TestWorkspace folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_case_holds_nothing_that_is_told_of_others()
    {
        var (book, hers) = Two();
        var text = Exported.Text("json", hers);
        Exported.Text("json", book).ShouldContain("Mirek Olan");
        text.ShouldContain("Selin Aktan");
        text.ShouldNotContain("Olan");
        text.ShouldNotContain("Velm");
    }

    [Fact]
    public void Everything_that_it_names_is_in_it()
    {
        var (_, hers) = Two();
        var statements = hers.Reports.SelectMany(report => report.Statements).Select(filed => filed.Statement.Id).ToHashSet();
        hers.Events.ShouldNotBeEmpty();
        hers.Events.SelectMany(happening => happening.Statements).ShouldAllBe(id => statements.Contains(id));
        hers.Events.SelectMany(happening => happening.People).ShouldAllBe(id => hers.People.Any(person => person.Id == id));
        hers.People.SelectMany(person => person.Names).SelectMany(name => name.Reports).ShouldAllBe(id => hers.Reports.Any(report => report.Id == id));
    }

    private (Casebook Book, Casebook Hers) Two()
    {
        folder.Add("Selin Aktan was arrested in Dorn on 3 May 2021. Mirek Olan was sentenced in Velm on 4 June 2020.");
        folder.Add("Mirek Olan was deported from Velm on 9 July 2020.", name: "other.txt");
        var book = folder.Look(TestWorkspace.Main);
        return (book, CaseExtract.Of(book, book.Cases.Single(theCase => theCase.Name == "Selin Aktan")));
    }
}

using Asyl.Casework.People;

namespace Asyl.Casework.Tests.Record;

public sealed class JudgementTests : IDisposable
{
    private const string InVan = "Police in Van arrested Murat Demir on 3 May 2021. Murat Demir was beaten in Van.";

    private const string InMalmo = "The court in Malmö refused asylum to Murat Demir on 7 June 2018.";

    private const string InRiga = "Murat Demir was deported from Riga on 9 January 2015.";

    private readonly TestWorkspace world = new();
    private readonly Workspace workspace;

    public JudgementTests()
    {
        world.AddFiles([world.File("van.txt", InVan), world.File("malmo.txt", InMalmo), world.File("riga.txt", InRiga)]);
        workspace = world.Open();
    }

    private Casebook Book => workspace.Look(TestWorkspace.Main, withReader: true);

    public void Dispose()
    {
        workspace.Dispose();
        world.Dispose();
    }

    [Fact]
    public void Two_people_judged_the_same_are_one_until_that_is_undone()
    {
        var (van, malmo) = (Of("van.txt"), Of("malmo.txt"));
        van.Id.ShouldNotBe(malmo.Id);
        var act = Judge(van, malmo, Verdict.Same);
        Of("van.txt").Id.ShouldBe(Of("malmo.txt").Id);
        Book.Person(van.Id)!.Id.ShouldBe(Book.Person(malmo.Id)!.Id);
        workspace.Undo(TestWorkspace.Main, act, "a slip");
        Of("van.txt").Id.ShouldBe(van.Id);
        Of("malmo.txt").Id.ShouldBe(malmo.Id);
    }

    [Fact]
    public void Different_beats_same_whoever_came_first()
    {
        var (van, malmo) = (Of("van.txt"), Of("malmo.txt"));
        var different = Judge(van, malmo, Verdict.Different);
        Judge(van, malmo, Verdict.Same);
        Of("van.txt").Id.ShouldNotBe(Of("malmo.txt").Id);
        workspace.Undo(TestWorkspace.Main, different, "looked again");
        Of("van.txt").Id.ShouldBe(Of("malmo.txt").Id);
    }

    [Fact]
    public void Both_ids_of_a_merge_go_on_working_and_so_do_the_case_and_the_facts_of_each()
    {
        var (van, malmo) = (Of("van.txt"), Of("malmo.txt"));
        foreach (var person in new[] { van, malmo })
            workspace.AddFact(TestWorkspace.Main, person, new FactEntry { Event = "release", Note = $"Told on the telephone, {person.Id}." });
        Judge(van, malmo, Verdict.Same);
        var book = Book;
        book.Cases.Count(theCase => theCase.IsOpen).ShouldBe(1);
        foreach (var id in new[] { van.Id, malmo.Id })
            book.CaseOf(id)!.IsOpen.ShouldBeTrue();
        book.Facts.Count.ShouldBe(2);
        book.Events.Count(happening => happening.Facts.Count > 0 && happening.People[0] == book.Person(van.Id)!.Id).ShouldBe(book.Events.Count(happening => happening.Facts.Count > 0));
    }

    [Fact]
    public void A_merge_that_was_named_comes_apart_when_it_is_undone()
    {
        var (van, malmo) = (Of("van.txt"), Of("malmo.txt"));
        var act = Judge(van, malmo, Verdict.Same);
        workspace.Name(TestWorkspace.Main, Of("van.txt"), "Murat D.", "as he signs");
        Of("malmo.txt").Name.ShouldBe("Murat D.");
        workspace.Undo(TestWorkspace.Main, act, "a slip");
        Of("van.txt").Id.ShouldNotBe(Of("malmo.txt").Id);
    }

    [Fact]
    public void Whom_one_report_names_can_be_split_off_and_the_others_keep_the_id()
    {
        Judge(Of("van.txt"), Of("malmo.txt"), Verdict.Same);
        Judge(Of("van.txt"), Of("riga.txt"), Verdict.Same);
        var one = Of("van.txt");
        workspace.OpenCase(TestWorkspace.Main, one.Name, one);
        foreach (var file in new[] { "van.txt", "malmo.txt", "riga.txt" })
        {
            var act = workspace.Split(TestWorkspace.Main, one, one.Members.First(member => member.Report == Report(file)).Report, "another man", workspace.LastDecision(TestWorkspace.Main));
            Of(file).Id.ShouldNotBe(one.Id);
            Book.Person(one.Id)!.Members.Count.ShouldBe(2);
            Book.CaseOf(one.Id)!.IsOpen.ShouldBeTrue();
            workspace.Undo(TestWorkspace.Main, act, "a slip");
            Book.Person(one.Id)!.Members.Count.ShouldBe(3);
        }
    }

    [Fact]
    public void Whoever_is_split_off_named_and_brought_back_never_shares_an_id()
    {
        var same = Judge(Of("van.txt"), Of("malmo.txt"), Verdict.Same);
        foreach (var file in new[] { "van.txt", "malmo.txt" })
        {
            var one = Of(file);
            var split = workspace.Split(TestWorkspace.Main, one, Report(file), "another man", workspace.LastDecision(TestWorkspace.Main));
            workspace.Name(TestWorkspace.Main, Book.Person(one.Id)!, "Murat D.", "as he signs");
            workspace.Name(TestWorkspace.Main, Of(file), "Another Murat", "as he signs");
            workspace.Undo(TestWorkspace.Main, split, "a slip");
            Of(file).Members.Count.ShouldBe(2);
        }

        workspace.Undo(TestWorkspace.Main, same, "a slip");
        Book.People.Select(person => person.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
    }

    [Fact]
    public void Whom_one_report_names_alone_cannot_be_split_off() =>
        Should.Throw<WorkspaceException>(() => workspace.Split(TestWorkspace.Main, Of("van.txt"), Report("van.txt"), "", long.MaxValue)).Message.ShouldContain("expected one of several reports");

    [Fact]
    public void Who_judges_what_somebody_judged_meanwhile_is_told_so_and_nothing_is_written()
    {
        var (van, malmo, riga) = (Of("van.txt"), Of("malmo.txt"), Of("riga.txt"));
        var seen = workspace.LastDecision(TestWorkspace.Main);
        var act = Judge(van, malmo, Verdict.Different);
        Should.Throw<ChangedMeanwhileException>(() => workspace.Judge(TestWorkspace.Main, malmo, riga, Verdict.Same, "alike", seen));
        seen = workspace.LastDecision(TestWorkspace.Main);
        workspace.Undo(TestWorkspace.Main, act, "a slip");
        Should.Throw<ChangedMeanwhileException>(() => workspace.Judge(TestWorkspace.Main, malmo, riga, Verdict.Same, "alike", seen));
        workspace.WhoIsWho(TestWorkspace.Main).Judgements.ShouldBeEmpty();
    }

    [Fact]
    public void A_judgement_says_who_when_and_why_and_is_among_the_last_acts()
    {
        var act = Judge(Of("van.txt"), Of("malmo.txt"), Verdict.Unsure);
        var judgement = workspace.WhoIsWho(TestWorkspace.Main).About(Of("van.txt"), Book).ShouldHaveSingleItem();
        (judgement.Act, judgement.Verdict, judgement.By, judgement.Why).ShouldBe((act, Verdict.Unsure, "tester", "looked"));
        workspace.LastActs(TestWorkspace.Main, 5).ShouldHaveSingleItem().Value.ShouldBe("unsure");
        Of("van.txt").Id.ShouldNotBe(Of("malmo.txt").Id);
    }

    [Fact]
    public void A_judgement_about_names_that_are_read_no_more_is_kept_and_does_not_apply()
    {
        Judge(Of("van.txt"), Of("malmo.txt"), Verdict.Same);
        var byHand = workspace.Look(TestWorkspace.Main, withReader: false);
        var judgement = workspace.WhoIsWho(TestWorkspace.Main).Judgements.ShouldHaveSingleItem();
        judgement.AppliesIn(byHand).ShouldBeFalse();
        judgement.AppliesIn(Book).ShouldBeTrue();
        byHand.People.ShouldBeEmpty();
    }

    [Fact]
    public void Somebody_of_a_name_only_can_be_judged_to_be_whom_a_report_names()
    {
        var id = workspace.OpenCase(TestWorkspace.Main, "Client of Tuesday", null)[0];
        var act = Judge(Book.Person(id)!, Of("van.txt"), Verdict.Same);
        Book.Person(id)!.Members.ShouldHaveSingleItem().Report.ShouldBe(Report("van.txt"));
        workspace.Undo(TestWorkspace.Main, act, "a slip");
        Book.Person(id)!.Members.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_a_person_sets_is_shown_until_that_is_undone_and_spellings_stay()
    {
        var person = Of("van.txt");
        var first = workspace.Name(TestWorkspace.Main, person, "Murat D.", "as he signs");
        var second = workspace.Name(TestWorkspace.Main, Of("van.txt"), "M. Demir", "shorter");
        Of("van.txt").Name.ShouldBe("M. Demir");
        Of("van.txt").Names.Select(name => name.Text).ShouldBe(["Murat Demir"]);
        Book.Find("M. Demir").ShouldHaveSingleItem().Id.ShouldBe(person.Id);
        Book.Cases.ShouldAllBe(theCase => !theCase.IsOpen);
        workspace.Undo(TestWorkspace.Main, second, "a slip");
        Of("van.txt").Name.ShouldBe("Murat D.");
        workspace.Undo(TestWorkspace.Main, first, "a slip");
        Of("van.txt").Name.ShouldBe("Murat Demir");
        Should.Throw<WorkspaceException>(() => workspace.Name(TestWorkspace.Main, person, " . ", ""));
    }

    [Fact]
    public void A_name_holds_for_an_open_case_too()
    {
        var person = Of("van.txt");
        workspace.OpenCase(TestWorkspace.Main, person.Name, person);
        workspace.Name(TestWorkspace.Main, person, "Murat D.", "as he signs");
        Book.Cases.Single(theCase => theCase.IsOpen).Name.ShouldBe("Murat D.");
    }

    [Fact]
    public void What_would_be_decided_is_foreseen_with_what_was_judged()
    {
        Judge(Of("van.txt"), Of("malmo.txt"), Verdict.Same);
        var book = Book;
        var statement = book.Reports.SelectMany(report => report.Statements).First().Statement.Id;
        book.If([statement], Casework.Record.Review.Accepted).Person(Of("van.txt").Id)!.Members.Count.ShouldBe(2);
    }

    [Fact]
    public void The_record_verifies_after_all_of_it()
    {
        workspace.Undo(TestWorkspace.Main, Judge(Of("van.txt"), Of("malmo.txt"), Verdict.Same), "a slip");
        workspace.Name(TestWorkspace.Main, Of("van.txt"), "Murat D.", "");
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
    }

    private string Judge(Person a, Person b, Verdict verdict) => workspace.Judge(TestWorkspace.Main, a, b, verdict, "looked", workspace.LastDecision(TestWorkspace.Main));

    private string Report(string file) => Book.Reports.Single(report => report.File == file).Id;

    private Person Of(string file)
    {
        var book = Book;
        return book.People.Single(person => person.Members.Any(member => book.Report(member.Report)!.File == file));
    }
}

using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests;

/// <summary>People at work on a pile, one step after another: each makes the next casebook from the last.</summary>
internal sealed class CasebookWalk
{
    private readonly Random chance;
    private readonly Queue<FiledReport> toCome;
    private readonly List<FiledReport> reports;
    private readonly Dictionary<string, FiledReport> untold = new(StringComparer.Ordinal);
    private readonly List<Fact> facts = [];
    private readonly List<Anchor> anchors = [];
    private readonly List<RecordedJudgement> judged = [];
    private readonly List<RecordedName> named = [];
    private int steps;

    public CasebookWalk(IReadOnlyList<FiledReport> pile, Random chance)
    {
        this.chance = chance;
        reports = [.. pile.Take(pile.Count * 2 / 3)];
        toCome = new(pile.Skip(reports.Count));
        Book = Anew();
    }

    public Casebook Book { get; private set; }

    private WhoIsWho Said => new([.. judged], [.. named]);

    public Casebook Anew() => Casebook.Of([.. reports], [.. facts], Said.Anchors([.. anchors]), Said.Pairs());

    /// <summary>One step; says which.</summary>
    public string Step()
    {
        steps++;
        (string Name, Action Do)[] kinds =
        [
            ("accept", () => Decide(filed => filed with { Review = Review.Accepted })),
            ("reject", () => Decide(filed => filed with { Review = filed.Review == Review.Rejected ? Review.Proposed : Review.Rejected })),
            ("correct a date", () => Decide(filed => filed with { Review = Review.Corrected, Statement = filed.Statement with { Date = Edtf.Parse($"20{chance.Next(10, 25)}-05-1{chance.Next(10)}"), Country = "TR" } })),
            ("correct the people", () => Decide(filed => filed with { Review = Review.Corrected, Statement = filed.Statement with { People = [SomeName()] } })),
            ("enter a fact", EnterFact), ("take a fact back", () => TakeBack(facts)), ("open a case", OpenCase), ("take a case back", () => TakeBack(anchors)), ("add a report", AddReport),
            ("judge", Judge), ("split", Split), ("name", Name), ("say whose account", SayWhose), ("take that back", TakeBackWhose), ("undo a judgement", () => TakeBack(judged)), ("undo a name", () => TakeBack(named)),
        ];
        var kind = kinds[chance.Next(kinds.Length)];
        kind.Do();
        Book = Book.After([.. reports], [.. facts], Said.Anchors([.. anchors]), Said.Pairs());
        return kind.Name;
    }

    private void Decide(Func<FiledStatement, FiledStatement> decide)
    {
        var report = OneOf(reports.Where(one => one.Statements.Count > 0));
        var statements = report.Statements.ToArray();
        var at = chance.Next(statements.Length);
        statements[at] = decide(statements[at]);
        var unknown = statements[at].Statement.People.Except(report.Reading.People.Select(person => person.Name), StringComparer.Ordinal).Select(name => new ReportPerson { Name = name });
        reports[reports.IndexOf(report)] = report with { Statements = statements, Reading = report.Reading with { People = [.. report.Reading.People, .. unknown] } };
    }

    /// <summary>A paper that says whose own account a report is, as if the first thing told in it were told by "I".</summary>
    private void SayWhose()
    {
        var report = OneOf(reports.Where(one => one.Reading.Statements.Count > 0 && !untold.ContainsKey(one.Id)));
        var read = new GivenAccount(SomeName()).Over(report.Reading with { Statements = [report.Reading.Statements[0] with { IsOwn = true }, .. report.Reading.Statements.Skip(1)] });
        var own = read.Statements[0];
        untold[report.Id] = report;
        reports[reports.IndexOf(report)] = report with { Reading = read, Statements = [.. report.Statements.Select(filed => filed.Statement.Id == own.Id ? filed with { Statement = own } : filed)] };
    }

    private void TakeBackWhose()
    {
        if (untold.Keys.FirstOrDefault() is not { } id)
            return;
        reports[reports.FindIndex(report => report.Id == id)] = untold[id];
        untold.Remove(id);
    }

    private void EnterFact()
    {
        var (report, person) = (OneOf(reports.Where(one => one.Statements.Count > 0)), OneOf(Book.People));
        var like = OneOf(report.Statements).Statement;
        FactCitation[] cites = chance.Next(2) == 0 ? [] : [new(report.Id, report.KeptSha256, like.Passage.Start, like.Passage.End, like.Passage.Text)];
        facts.Add(new() { Id = $"f{steps}", Person = person.Id, Event = like.Event, Date = like.Date, Place = like.Place, Country = like.Country, Cites = cites, Note = "a note", By = "someone", At = default });
    }

    private void OpenCase()
    {
        var (person, other) = (OneOf(Book.People), OneOf(Book.People));
        var members = person.Members.Concat(chance.Next(8) == 0 ? other.Members : []).Where(member => reports.Exists(report => report.Id == member.Report));
        if (!anchors.Exists(anchor => anchor.Person == person.Id))
            anchors.Add(chance.Next(6) == 0 ? new($"q{steps}", SomeName(), []) : new(person.Id, person.Name, [.. members]));
    }

    /// <summary>Two people at hazard, or two who may be one.</summary>
    private void Judge()
    {
        var (a, b) = (OneOf(Book.People), OneOf(Book.People));
        b = chance.Next(2) == 0 && Book.Proposed(a) is [var likest, ..] ? Book.Person(likest.With)! : b;
        var verdict = (Verdict)chance.Next(3);
        if (a.Id != b.Id)
            judged.Add(new($"a{steps}", verdict, Meant(a, verdict == Verdict.Same), Meant(b, verdict == Verdict.Same), "", "someone", default));
    }

    private void Split()
    {
        if (Book.People.Where(person => person.Members.Count > 1).ToArray() is not { Length: > 0 } several)
            return;
        var person = OneOf(several);
        var gone = OneOf(person.Members);
        judged.Add(new($"a{steps}", Verdict.Different, new(person.Id, [.. person.Members.Where(member => member != gone)]), new("", [gone]), "", "someone", default));
    }

    private void Name()
    {
        var person = OneOf(Book.People.Where(person => person.Members.Count > 0));
        named.Add(new($"a{steps}", SomeName() + " the Younger", [Meant(person, keepsId: true), .. person.FormerIds.Select(id => new Meant(id, []))], "", "someone", default));
    }

    private static Meant Meant(Person person, bool keepsId) => new(keepsId ? person.Id : "", person.Members.Count > 0 ? person.Members : [new ReportName(person.Id, "")]);

    private void AddReport()
    {
        if (toCome.TryDequeue(out var report))
            reports.Insert(chance.Next(reports.Count), report);
    }

    private void TakeBack<T>(List<T> from)
    {
        if (from.Count > 0)
            from.RemoveAt(chance.Next(from.Count));
    }

    /// <summary>A name of the pile, or a part of one.</summary>
    private string SomeName()
    {
        var name = OneOf(Book.People).Name;
        return chance.Next(3) == 0 ? name.Split(' ')[^1] : name;
    }

    private T OneOf<T>(IEnumerable<T> all) => all.ElementAt(chance.Next(all.Count()));
}

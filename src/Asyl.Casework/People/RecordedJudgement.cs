namespace Asyl.Casework.People;

/// <summary>What a person decided about two people, as it lies in one compartment of the record. Nothing takes it back but the undoing of its act.</summary>
public sealed record RecordedJudgement(string Act, Verdict Verdict, Meant A, Meant B, string Why, string By, DateTimeOffset At)
{
    /// <summary>So many mentions of each side stand for all of it: beyond them not every mention is paired with every other.</summary>
    private const int Standing = 32;

    /// <summary>As it is about pairs of names: it holds for the rest when some of them turn out to be somebody else.</summary>
    internal IEnumerable<Judgement> Pairs() =>
        A.Names.SelectMany(a => B.Names.Take(Standing).Select(b => (a, b))).Concat(A.Names.Take(Standing).SelectMany(a => B.Names.Skip(Standing).Select(b => (a, b))))
            .Select(pair => new Judgement(pair.a, pair.b, Verdict, By, At, Why));

    /// <summary>Who the two sides are in a casebook; null for one of whom no mention stands in the reports as they read now.</summary>
    public (Person? A, Person? B) In(Casebook book) => (A.In(book), B.In(book));

    /// <summary>Whether both sides still stand in the reports: what does not apply is kept all the same.</summary>
    public bool AppliesIn(Casebook book) => In(book) is (not null, not null);
}

/// <summary>The name that a person set to be shown for somebody.</summary>
/// <param name="Whom">The person, then other ids they had.</param>
public sealed record RecordedName(string Act, string Name, IReadOnlyList<Meant> Whom, string Why, string By, DateTimeOffset At)
{
    /// <summary>Who that is in a casebook; null where no mention stands in the reports as they read now.</summary>
    public Person? In(Casebook book) => book.Person(Whom[0].Id) ?? Whom[0].In(book);
}

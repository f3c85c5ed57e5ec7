namespace Asyl.Casework.People;

/// <summary>Two people who may be one, for somebody to decide; never without the reasons.</summary>
/// <param name="A">The one whose id comes first.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Names">The names that are most alike.</param>
public sealed record PersonPair(Person A, Person B, double Score, IReadOnlyList<string> Because, ClosestNames Names)
{
    /// <summary>Every pair once, those about somebody with a case first, then the likest.</summary>
    public static IReadOnlyList<PersonPair> In(Casebook book) => After(new Casebook(), [], book);

    /// <summary>What <see cref="In"/> finds, in the time that the differences take.</summary>
    /// <param name="were">The pairs of an earlier casebook.</param>
    public static IReadOnlyList<PersonPair> After(Casebook earlier, IReadOnlyList<PersonPair> were, Casebook book)
    {
        var known = earlier.People.ToHashSet(ReferenceEqualityComparer.Instance);
        var staying = book.People.Where(known.Contains).ToHashSet(ReferenceEqualityComparer.Instance);
        var come = book.People.Where(person => !known.Contains(person)).SelectMany(person => book.Proposed(person).Select(other => Ordered(person, book.Person(other.With)!, other)));
        return [.. were.Where(pair => staying.Contains(pair.A) && staying.Contains(pair.B)).Concat(come).DistinctBy(pair => (pair.A.Id, pair.B.Id))
            .OrderBy(pair => book.CaseOf(pair.A.Id) is null && book.CaseOf(pair.B.Id) is null).ThenByDescending(pair => pair.Score).ThenBy(pair => pair.A.Id, StringComparer.Ordinal).ThenBy(pair => pair.B.Id, StringComparer.Ordinal)];
    }

    /// <summary>The two as they are proposed; where nothing proposes them, without score or reasons but what their names show.</summary>
    public static PersonPair Of(Casebook book, Person one, Person other) =>
        Ordered(one, other, book.Proposed(one).FirstOrDefault(proposal => proposal.With == other.Id) ?? new(other.Id, 0, [], ClosestNames.Among(Spellings(one), [.. Spellings(other)])));

    private static PersonPair Ordered(Person one, Person other, SamePersonProposal found) =>
        string.CompareOrdinal(one.Id, other.Id) < 0 ? new(one, other, found.Score, found.Because, found.Names) : new(other, one, found.Score, found.Because, found.Names.Turned);

    private static IEnumerable<PersonalName> Spellings(Person person) => person.Names.Select(name => name.Text).Append(person.Name).Distinct(StringComparer.Ordinal).Select(PersonalName.Parse);
}

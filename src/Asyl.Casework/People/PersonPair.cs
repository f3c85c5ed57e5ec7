namespace Asyl.Casework.People;

/// <summary>Two people who may be one, for somebody to decide; never without the reasons.</summary>
/// <param name="A">The one whose id comes first.</param>
/// <param name="Score">0 to 1.</param>
public sealed record PersonPair(Person A, Person B, double Score, IReadOnlyList<string> Because)
{
    /// <summary>Every pair once, those about somebody with a case first, then the likest.</summary>
    public static IReadOnlyList<PersonPair> In(Casebook book) =>
        [.. book.People.SelectMany(person => book.Proposed(person).Where(other => string.CompareOrdinal(person.Id, other.With) < 0).Select(other => new PersonPair(person, book.Person(other.With)!, other.Score, other.Because)))
            .OrderBy(pair => book.CaseOf(pair.A.Id) is null && book.CaseOf(pair.B.Id) is null).ThenByDescending(pair => pair.Score).ThenBy(pair => pair.A.Id, StringComparer.Ordinal).ThenBy(pair => pair.B.Id, StringComparer.Ordinal)];

    /// <summary>The two as they are proposed; without score or reasons where nothing proposes them.</summary>
    public static PersonPair Of(Casebook book, Person one, Person other)
    {
        var (a, b) = string.CompareOrdinal(one.Id, other.Id) < 0 ? (one, other) : (other, one);
        return book.Proposed(a).FirstOrDefault(proposal => proposal.With == b.Id) is { } found ? new(a, b, found.Score, found.Because) : new(a, b, 0, []);
    }
}

using System.Runtime.CompilerServices;
using Asyl.Casework;
using Asyl.Casework.People;

namespace Asyl.Web.People;

/// <summary>Everybody of a casebook in the order in which they are looked at, and who may be the same. Made once for each casebook.</summary>
internal sealed class Roster
{
    private static readonly ConditionalWeakTable<Casebook, Roster> Known = [];

    private Roster(Casebook book)
    {
        Pairs = PersonPair.In(book);
        People = [.. book.People.Select(person => (Person: person, Reports: ReportsOf(person)))
            .OrderBy(one => book.CaseOf(one.Person.Id) is null).ThenByDescending(one => one.Reports).ThenBy(one => one.Person.Name, StringComparer.Ordinal).ThenBy(one => one.Person.Id, StringComparer.Ordinal)
            .Select(one => one.Person)];
    }

    /// <summary>Those about somebody with a case first, then the likest.</summary>
    public IReadOnlyList<PersonPair> Pairs { get; }

    /// <summary>Those with a case first, then those whom most reports name.</summary>
    public IReadOnlyList<Person> People { get; }

    public static Roster Of(Casebook book) => Known.GetValue(book, seen => new Roster(seen));

    public static int ReportsOf(Person person) => person.Members.Select(member => member.Report).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The pairs at which somebody looked and was unsure.</summary>
    public static HashSet<(string, string)> LeftOpen(Snapshot now) =>
        [.. now.Said.Acts.Where(judgement => judgement.Verdict == Verdict.Unsure).Select(judgement => judgement.In(now.Book)).Where(sides => sides is (not null, not null))
            .Select(sides => string.CompareOrdinal(sides.A!.Id, sides.B!.Id) < 0 ? (sides.A.Id, sides.B.Id) : (sides.B.Id, sides.A.Id))];
}

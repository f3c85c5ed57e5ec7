using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Web.People;

/// <summary>
/// Everybody of a casebook in the order in which they are looked at, and who may be the same. Worked out when somebody asks, pairs beside the pages and from those of
/// the casebook before. Never: a page that waits for all pairs of a large pile.
/// </summary>
public sealed class Roster
{
    /// <summary>Longer than most piles take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly Lazy<IReadOnlyList<Person>> people;
    private readonly Lazy<Task<IReadOnlyList<PersonPair>>> proposed;
    private Roster? before;

    private Roster(Casebook book, Roster? before)
    {
        this.before = before;
        people = new(() => InOrder(book));
        proposed = new(() => Task.Run(() =>
        {
            var pairs = this.before is { } last ? PersonPair.After(last.Book, last.Proposed, book) : PersonPair.In(book);
            this.before = null;
            return pairs;
        }));
        Book = book;
    }

    /// <summary>Those with a case first, then those whom most reports name.</summary>
    public IReadOnlyList<Person> People => people.Value;

    /// <summary>Those about somebody with a case first, then the likest. Waits until they are known.</summary>
    public IReadOnlyList<PersonPair> Proposed => proposed.Value.GetAwaiter().GetResult();

    private Casebook Book { get; }

    /// <summary>The roster of the next casebook. Of those before it keeps the last whose pairs somebody asked for.</summary>
    public static Roster After(Roster? last, Casebook book) => new(book, last is null || last.proposed is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? last : last.before);

    /// <summary>The pairs, where they are known soon; null while they are still being looked for.</summary>
    public IReadOnlyList<PersonPair>? ProposedSoon() => proposed.Value.Wait(Patience) ? Proposed : null;

    public static int ReportsOf(Person person) => person.Members.Select(member => member.Report).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How a person is told from namesakes at a glance: the outlets where they are one or two, else how many reports; roles.</summary>
    public static string Glance(Casebook book, Person person, int roles)
    {
        var reports = person.Members.Select(member => member.Report).Distinct(StringComparer.Ordinal).ToList();
        var named = reports.Count is 1 or 2 ? reports.Select(book.Report).OfType<FiledReport>().Select(SourceEntry.OutletOf).Distinct(StringComparer.Ordinal) : [Strings.Count("reports", reports.Count)];
        return string.Join(" · ", person.Roles.Take(roles).Select(Role).Prepend(string.Join(", ", named)));
    }

    /// <summary>A role within a line.</summary>
    public static string Role(string role) => DetailWords.Label(role) is { Length: > 0 } label ? char.ToLower(label[0], CultureInfo.CurrentUICulture) + label[1..] : role;

    /// <summary>The pairs at which somebody looked and was unsure, unless somebody decided since.</summary>
    public static IReadOnlyList<PersonPair> LeftOpen(Snapshot now)
    {
        var different = Pairs(now, Verdict.Different).Select(pair => (pair.A.Id, pair.B.Id)).ToHashSet();
        return [.. Pairs(now, Verdict.Unsure).DistinctBy(pair => (pair.A.Id, pair.B.Id)).Where(pair => !different.Contains((pair.A.Id, pair.B.Id)))];
    }

    private static IEnumerable<PersonPair> Pairs(Snapshot now, Verdict verdict) =>
        now.Said.Acts.Reverse().Where(judgement => judgement.Verdict == verdict).Select(judgement => judgement.In(now.Book))
            .Where(sides => sides is (not null, not null) && sides.A!.Id != sides.B!.Id).Select(sides => PersonPair.Of(now.Book, sides.A!, sides.B!));

    private static IReadOnlyList<Person> InOrder(Casebook book) =>
        [.. book.People.Select(person => (Person: person, Reports: ReportsOf(person), HasCase: book.CaseOf(person.Id) is not null))
            .OrderByDescending(one => one.HasCase).ThenByDescending(one => one.Reports).ThenBy(one => one.Person.Name, StringComparer.Ordinal).ThenBy(one => one.Person.Id, StringComparer.Ordinal)
            .Select(one => one.Person)];
}

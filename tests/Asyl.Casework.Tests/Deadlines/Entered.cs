using Asyl.Casework.Deadlines;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Deadlines;

/// <summary>A case that holds only what a person entered.</summary>
internal sealed record Entered(Casebook Book)
{
    public IReadOnlyList<Deadline> Found => DeadlineFinder.Of(Book, Book.Cases[0]);

    public static Entered Facts(params IReadOnlyList<(string Event, string Date, string Country, string Served)> facts) =>
        With([.. facts.Select(fact => (fact.Event, fact.Date, fact.Country, fact.Served.Length > 0 ? new[] { ("served", fact.Served) } : []))]);

    public static Entered With(params IReadOnlyList<(string Event, string Date, string Country, (string Role, string Value)[] Details)> facts) =>
        new(Casebook.Of([], [.. facts.Select((fact, n) => Fact($"f{n}", fact.Event, fact.Date, fact.Country, fact.Details))], [new Anchor("p1", "Zarina Ho", [])], []));

    public Deadline Only(string what) => Found.Where(found => found.Rule.What == what).ShouldHaveSingleItem();

    private static Fact Fact(string id, string code, string date, string country, (string Role, string Value)[] details) => new()
    {
        Id = id,
        Person = "p1",
        Event = code,
        Date = Edtf.Parse(date),
        Country = country,
        Details = new SortedDictionary<string, string>(details.ToDictionary(pair => pair.Role, pair => pair.Value), StringComparer.Ordinal),
        Cites = [],
        Note = "a letter",
        By = "A. B.",
        At = new DateTimeOffset(2019, 6, 4, 9, 30, 0, TimeSpan.Zero),
    };
}

using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Cases;

/// <summary>
/// What one person said at different times, side by side with each other and with the decision. Enters: the accounts, the person's events. Leaves: for each event which account tells it,
/// and what is told otherwise. For internal use alone. Never: in a dossier, a judgement on why it differs.
/// </summary>
/// <param name="Person">Whose they are.</param>
/// <param name="Accounts">Oldest first.</param>
/// <param name="Contradictions">Those of the person that two of the accounts stand against each other in.</param>
public sealed record AccountComparison(Person Person, IReadOnlyList<Account> Accounts, IReadOnlyList<ComparedEvent> Events, IReadOnlyList<Contradiction> Contradictions)
{
    internal static AccountComparison Of(Casebook book, Person person, IReadOnlyList<Account> accounts)
    {
        var events = book.EventsOf(person.Id).Select(happening => ComparedEvent.Of(happening, accounts, book)).OfType<ComparedEvent>().ToList();
        var reports = accounts.Select(account => account.Report).ToHashSet(StringComparer.Ordinal);
        return new(person, accounts, events, [.. book.ContradictionsOf(person.Id).Where(one => one.Sides.Count(side => side.Statements.Any(id => book.Statement(id) is { } told && reports.Contains(told.Report))) > 1)]);
    }
}

/// <param name="Told">For each account what it says of the event; nothing where it says nothing.</param>
/// <param name="Changed">What two accounts give different values of: date, place, country, or a detail.</param>
public sealed record ComparedEvent(CaseEvent Event, IReadOnlyList<IReadOnlyList<FiledStatement>> Told, IReadOnlyList<string> Changed)
{
    private static readonly string[] Attributes = ["date", "place", "country"];

    /// <summary>The first account that tells it, when it is not the first of all; -1 otherwise.</summary>
    public int AddedIn => Told.Index().First(told => told.Item.Count > 0).Index is > 0 and var first ? first : -1;

    /// <summary>The accounts that say nothing of it after one did.</summary>
    public IEnumerable<int> LeftOutIn => Told.Index().SkipWhile(told => told.Item.Count == 0).Where(told => told.Item.Count == 0).Select(told => told.Index);

    /// <summary>Null for an event that none of the accounts tells.</summary>
    internal static ComparedEvent? Of(CaseEvent happening, IReadOnlyList<Account> accounts, Casebook book)
    {
        var told = happening.Statements.Select(book.Statement).OfType<FiledStatement>().ToLookup(filed => filed.Report, StringComparer.Ordinal);
        List<IReadOnlyList<FiledStatement>> cells = [.. accounts.Select(account => told[account.Report].ToList())];
        if (cells.TrueForAll(cell => cell.Count == 0))
            return null;
        var roles = cells.SelectMany(cell => cell).SelectMany(filed => filed.Statement.Details.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new(happening, cells, [.. Attributes.Concat(roles).Where(attribute => IsChanged(cells, attribute))]);
    }

    /// <summary>What a statement gives of an attribute; empty when it gives nothing.</summary>
    public static string ValueOf(Statement statement, string attribute) => attribute switch
    {
        "date" => statement.Date.Text,
        "place" => statement.Place,
        "country" => statement.Country,
        _ => statement.Details.GetValueOrDefault(attribute, ""),
    };

    /// <summary>What each account gives of an attribute, by its place among them; those that give nothing are left out.</summary>
    public IEnumerable<(int Account, IReadOnlyList<string> Values)> ValuesOf(string attribute) =>
        Told.Index().Select(told => (told.Index, Values: (IReadOnlyList<string>)[.. told.Item.Select(filed => ValueOf(filed.Statement, attribute)).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)]))
            .Where(told => told.Values.Count > 0);

    private static bool IsChanged(List<IReadOnlyList<FiledStatement>> cells, string attribute)
    {
        var values = cells.Select(cell => cell.Select(filed => ValueOf(filed.Statement, attribute)).Where(value => value.Length > 0).ToList()).Where(values => values.Count > 0).ToList();
        return values.Index().Any(one => values.Skip(one.Index + 1).Any(other => !one.Item.Exists(value => other.Exists(theirs => AreOne(attribute, value, theirs)))));
    }

    private static bool AreOne(string attribute, string value, string other) => attribute == "date"
        ? Edtf.Parse(value).Overlaps(Edtf.Parse(other))
        : NameLetters.Bare(value) == NameLetters.Bare(other);
}

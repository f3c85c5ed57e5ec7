using System.Text.RegularExpressions;
using Asyl.Casework.Data;
using Asyl.Language.Dates;

namespace Asyl.Casework.Intake.Formats.Tables;

/// <summary>What the columns of a table mean: person, event, date, place, country, a code of an event that happened on the day in the column, or a role such as court.</summary>
public sealed partial class TableMapping
{
    private const string Person = "person";
    private const string Event = "event";
    private const string Date = "date";
    private const string Place = "place";
    private const string Country = "country";

    private readonly IReadOnlyDictionary<string, string> fields;
    private readonly string always;

    /// <param name="fields">By column.</param>
    /// <param name="always">The event of every row, where no column says it; or empty.</param>
    /// <param name="dates">dmy or mdy, where somebody says it; or empty.</param>
    /// <exception cref="WorkspaceException">It does not say of whom a row tells, or what happened.</exception>
    public TableMapping(IReadOnlyDictionary<string, string> fields, string always, string dates)
    {
        (this.fields, this.always, Dates) = (fields, always, dates);
        if (fields.Values.Count(field => field == Person) != 1)
            throw new WorkspaceException("expected one column that is mapped to person, such as --map Name=person");
        if (always.Length == 0 && !fields.Values.Any(field => field == Event || EventTypes.IsKnown(field)))
            throw new WorkspaceException("expected what happened: --event CODE for every row, --map COLUMN=event, or --map COLUMN=CODE for a column of days, such as --map Arrested=detention");
        if (always.Length > 0 && !EventTypes.IsKnown(always))
            throw new WorkspaceException($"expected an event code among: {string.Join(", ", EventTypes.All.Select(type => type.Code))}");
        if (fields.Values.FirstOrDefault(field => !Word().IsMatch(field)) is not null)
            throw new WorkspaceException("expected a field in small letters after the '=': person, event, date, place, country, an event code, or a role such as court");
    }

    public string Dates { get; }

    /// <summary>Whether a field holds a day.</summary>
    public static bool IsDay(string field) => field == Date || EventTypes.IsKnown(field);

    internal IReadOnlyDictionary<string, string> On(IReadOnlyList<string> columns) =>
        fields.Keys.FirstOrDefault(column => !columns.Contains(column, StringComparer.OrdinalIgnoreCase)) is null
            ? fields : throw new WorkspaceException($"expected columns of the table before the '=', found one that is not there: `asyl table FILE` lists the {columns.Count} it has");

    internal IEnumerable<TableFact> Facts(IReadOnlyDictionary<string, string> columns, Func<string, string> value, Func<string, DayOrder> order)
    {
        var person = value(ColumnOf(Person)!);
        var byDay = columns.Where(column => EventTypes.IsKnown(column.Value) && value(column.Key).Length > 0).ToList();
        var code = ColumnOf(Event) is { } told ? value(told).Trim().ToLowerInvariant().Replace(' ', '_') : always;
        if (!person.Any(char.IsLetter))
            yield return new("", null, "expected a name in the column of persons");
        else if (code.Length == 0 && byDay.Count == 0)
            yield return new(person, null, "expected an event, found none");
        else if (code.Length > 0)
            yield return Fact(person, code, ColumnOf(Date), columns, value, order);
        foreach (var column in person.Any(char.IsLetter) ? byDay : [])
            yield return Fact(person, column.Value, column.Key, columns, value, order);
    }

    private static TableFact Fact(string person, string code, string? day, IReadOnlyDictionary<string, string> columns, Func<string, string> value, Func<string, DayOrder> order)
    {
        if (!EventTypes.IsKnown(code))
            return new(person, null, "expected an event code, such as detention, found another word");
        var told = day is null ? "" : value(day);
        var date = told.Length == 0 ? Edtf.Unknown : order(day!).Read(told);
        if (told.Length > 0 && !date.IsKnown)
            return new(person, null, "expected a date such as 2021-05-03 in the column of days, found another word");
        var held = columns.Where(column => value(column.Key).Length > 0).ToLookup(column => column.Value, column => value(column.Key), StringComparer.Ordinal);
        var country = held[Country].FirstOrDefault("");
        return new(
            person,
            new()
            {
                Event = code,
                Date = date,
                Place = held[Place].FirstOrDefault(""),
                Country = country.Length == 2 && country.All(char.IsAsciiLetter) ? country.ToUpperInvariant() : Events.Places.CountryOf(country),
                Details = new SortedDictionary<string, string>(held.Where(field => field.Key is not (Person or Event or Date or Place or Country) && !EventTypes.IsKnown(field.Key)).ToDictionary(field => field.Key, field => field.First(), StringComparer.Ordinal), StringComparer.Ordinal),
            },
            "");
    }

    private string? ColumnOf(string field) => fields.FirstOrDefault(pair => pair.Value == field).Key;

    [GeneratedRegex("^[a-z][a-z_]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

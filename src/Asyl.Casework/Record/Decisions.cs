using System.Text.Json;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Record;

/// <summary>
/// Puts people's decisions onto a reading. A decision holds the statement as it read when it was decided: when the passage now reads
/// differently, that statement comes back as stale beside whatever is read now. None is dropped, none is moved.
/// </summary>
internal static class Decisions
{
    /// <param name="compartment">Where the reading is from: its own decisions count, those of other compartments only where they fit the reading to the letter.</param>
    public static IReadOnlyList<FiledStatement> Apply(string report, string compartment, ReportReading reading, IReadOnlyList<DecisionTable.Row> decisions)
    {
        var undone = decisions.Where(decision => decision.IsUndo).Select(undo => (undo.Compartment, undo.Subject)).ToHashSet();
        var bySubject = decisions.Where(decision => !decision.IsUndo && !undone.Contains((decision.Compartment, decision.Act)) && (decision.Compartment == compartment || Fits(decision, reading)))
            .GroupBy(decision => decision.Subject, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.MaxBy(decision => decision.Number)!, StringComparer.Ordinal);
        var filed = new List<FiledStatement>();
        foreach (var statement in reading.Statements)
        {
            if (bySubject.TryGetValue(statement.Id, out var decision) && decision.Statement == Write(statement))
            {
                filed.Add(Decided(report, statement, decision));
                bySubject.Remove(statement.Id);
            }
            else
            {
                filed.Add(new FiledStatement(report, statement, Review.Proposed));
            }
        }

        filed.AddRange(bySubject.Values.OrderBy(row => row.Subject, StringComparer.Ordinal)
            .Select(row => new FiledStatement(report, Read(row.Statement), Review.Stale)));
        return filed;
    }

    /// <summary>The statement as a decision keeps it: how sure the machine was, and in which words it read of whom, is no part of it.</summary>
    public static string Write(Statement statement) => JsonSerializer.Serialize(statement with { Confidence = 0, IsOwn = false }, Stored.Json.Statement);

    public static Statement Read(string json) => JsonSerializer.Deserialize(json, Stored.Json.Statement)!;

    /// <summary>The statement with corrected fields in place.</summary>
    /// <exception cref="WorkspaceException">A field is not known or its value not usable.</exception>
    public static Statement Correct(Statement statement, IReadOnlyDictionary<string, string> fields) =>
        fields.Aggregate(statement, (corrected, field) => Correct(corrected, field.Key, field.Value));

    /// <summary>The people whom corrections name, with the report that is corrected.</summary>
    public static IEnumerable<(string Name, string Report)> Named(IEnumerable<DecisionTable.Row> corrections) => corrections
        .SelectMany(row => Corrected(row.Report, Read(row.Statement), JsonSerializer.Deserialize(row.Value, Stored.Json.IReadOnlyDictionaryStringString)!).Statement.People.Select(name => (name, row.Report)));

    private static FiledStatement Decided(string report, Statement statement, DecisionTable.Row decision) => decision.Kind switch
    {
        "accept" => new FiledStatement(report, statement, Review.Accepted),
        "reject" => new FiledStatement(report, statement, Review.Rejected),
        _ => Corrected(report, statement, JsonSerializer.Deserialize(decision.Value, Stored.Json.IReadOnlyDictionaryStringString)!),
    };

    private static FiledStatement Corrected(string report, Statement statement, IReadOnlyDictionary<string, string> fields)
    {
        try
        {
            return new FiledStatement(report, Correct(statement, fields), Review.Corrected);
        }
        catch (WorkspaceException)
        {
            return new FiledStatement(report, statement, Review.Stale); // a field that this program no longer takes: people decide again
        }
    }

    private static bool Fits(DecisionTable.Row decision, ReportReading reading) =>
        reading.Statements.FirstOrDefault(statement => statement.Id == decision.Subject) is { } statement && Write(statement) == decision.Statement;

    private static Statement Correct(Statement statement, string field, string value) => field switch
    {
        "event" when Data.EventTypes.IsKnown(value) => statement with { Event = value },
        "people" => statement with { People = value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) },
        "date" when Edtf.TryParse(value, out var date) => statement with { Date = date },
        "place" => statement with { Place = value },
        "country" when value.Length is 0 or 2 && value.All(char.IsAsciiLetter) => statement with { Country = value.ToUpperInvariant() },
        "certainty" when Enum.TryParse<Certainty>(value, ignoreCase: true, out var certainty) && Enum.IsDefined(certainty) => statement with { Certainty = certainty },
        "voice" => statement with { Voice = value.Split('>', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) },
        _ when field.StartsWith("details.", StringComparison.Ordinal) => statement with { Details = With(statement.Details, field["details.".Length..], value) },
        _ => throw new WorkspaceException(
            "expected FIELD=VALUE with a field among event, people, date, place, country, certainty, voice and details.ROLE, and a value that fits it"),
    };

    private static SortedDictionary<string, string> With(IReadOnlyDictionary<string, string> details, string role, string value)
    {
        var changed = new SortedDictionary<string, string>(details.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        if (value.Length == 0)
            changed.Remove(role);
        else
            changed[role] = value;
        return changed;
    }
}

using System.Text.Json;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.People;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>Judgements and names among the decisions: the value is the verdict or the name; in place of a statement stands whom it means.</summary>
internal static class JudgementTable
{
    private const string Judged = "judge";

    private const string Named = "name";

    public static DecisionTable.Row Judgement(Stamp stamp, string act, Verdict verdict, string subject, Meant[] sides, string why) =>
        new(stamp.Compartment, Judged, subject, "", Write(sides), Codes.Of(verdict), why, stamp.By, stamp.At, act, 0);

    public static DecisionTable.Row Name(Stamp stamp, string act, string name, Meant[] whom, string why) =>
        new(stamp.Compartment, Named, whom[0].Id, "", Write(whom), name, why, stamp.By, stamp.At, act, 0);

    /// <summary>What stands, oldest first.</summary>
    public static WhoIsWho Standing(SqliteConnection connection, IReadOnlyList<string> compartments)
    {
        var rows = DecisionTable.StandingOf(connection, compartments, [Judged, Named]).ToLookup(row => row.Kind, StringComparer.Ordinal);
        return new(
            [.. rows[Judged].Select(row => (row, Sides: Read(row))).Select(one => new RecordedJudgement(one.row.Act, Enum.Parse<Verdict>(one.row.Value, ignoreCase: true), one.Sides[0], one.Sides[1], one.row.Why, one.row.By, Stamp.Read(one.row.At)))],
            [.. rows[Named].Select(row => new RecordedName(row.Act, row.Value, Read(row), row.Why, row.By, Stamp.Read(row.At)))]);
    }

    /// <summary>Whether anything was judged, or a judgement undone, about one of these names after a decision.</summary>
    public static bool AnyAfter(SqliteConnection connection, IReadOnlyList<string> compartments, IReadOnlyCollection<ReportName> names, long number) =>
        DecisionTable.DoneOrUndoneAfter(connection, compartments, Judged, number).Any(row => Read(row).Any(side => side.Names.Any(names.Contains)));

    /// <summary>Whom a decision of either kind means; nobody where it is of another.</summary>
    public static IReadOnlyList<Meant> Sides(DecisionTable.Row row) => row.Kind is Judged or Named ? Read(row) : [];

    private static string Write(Meant[] whom) => JsonSerializer.Serialize(whom, Stored.Json.MeantArray);

    private static Meant[] Read(DecisionTable.Row row) => JsonSerializer.Deserialize(row.Statement, Stored.Json.MeantArray)!;
}

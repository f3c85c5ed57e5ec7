using System.Text;
using Asyl.Casework.Dossiers.Exports.Tables;

namespace Asyl.Casework.Dossiers.Exports.Huridocs;

/// <summary>Records in their tables. A record whose key is there already is left out; several values of a field stand as "a; b".</summary>
internal sealed class EsfTables
{
    private readonly Dictionary<string, List<Dictionary<string, string>>> tables = EsfFields.All.Select(field => field.Table).Distinct(StringComparer.Ordinal)
        .ToDictionary(table => table, _ => new List<Dictionary<string, string>>(), StringComparer.Ordinal);

    private readonly HashSet<(string Table, string Key)> keys = [];

    public IEnumerable<string> Names => tables.Keys;

    /// <param name="fields">Values by the number of their field, the key first.</param>
    public void Add(string table, params (string Number, string Value)[] fields)
    {
        if (keys.Add((table, fields[0].Value)))
            tables[table].Add(fields.ToDictionary(field => field.Number, field => field.Value, StringComparer.Ordinal));
    }

    /// <summary>The table as CSV, in the order of the fields and of the keys.</summary>
    public byte[] Csv(string table)
    {
        EsfField[] fields = [.. EsfFields.All.Where(field => field.Table == table)];
        var lines = tables[table].OrderBy(record => record[fields[0].Number], StringComparer.Ordinal).Select(record => fields.Select(field => record.GetValueOrDefault(field.Number, "")));
        return Encoding.UTF8.GetBytes(string.Concat(lines.Prepend(fields.Select(field => field.Head)).Select(CsvLine.Of)));
    }
}

using Asyl.Casework.Data;

namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>The part of the FollowTheMoney model that is used: <c>ftm.tsv</c>.</summary>
internal static class FtmModel
{
    private static readonly Dictionary<string, string[]> Parents = DataTable.Rows("ftm.tsv").Where(row => row["property"].Length == 0)
        .ToDictionary(row => row["schema"], row => row["extends"].Split(';', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly ILookup<string, FtmProperty> Own = DataTable.Rows("ftm.tsv").Where(row => row["property"].Length > 0)
        .ToLookup(row => row["schema"], row => new FtmProperty(row["property"], row["type"], row["range"], row["required"] == "1"), StringComparer.Ordinal);

    /// <summary>A schema and everything it extends, itself first.</summary>
    /// <exception cref="KeyNotFoundException">It is not in the table.</exception>
    public static IEnumerable<string> Lineage(string schema) => Parents[schema].SelectMany(Lineage).Prepend(schema).Distinct(StringComparer.Ordinal);

    /// <summary>Inherited ones too; the nearest of each name.</summary>
    public static IEnumerable<FtmProperty> Properties(string schema) => Lineage(schema).SelectMany(ancestor => Own[ancestor]).DistinctBy(property => property.Name, StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">The schema has no such property.</exception>
    public static FtmProperty Property(string schema, string name) => Properties(schema).First(property => property.Name == name);
}

/// <param name="Range">The schema that a reference points to; empty for other types.</param>
internal sealed record FtmProperty(string Name, string Type, string Range, bool IsRequired);

using Asyl.Casework.Data;

namespace Asyl.Casework.Dossiers.Exports.Huridocs;

/// <summary>The tables and fields that are filled: <c>huridocs-fields.tsv</c>; and the terms in them: <c>huridocs-terms.tsv</c>.</summary>
internal static class EsfFields
{
    private static readonly Dictionary<string, string> Terms = DataTable.Rows("huridocs-terms.tsv")
        .SelectMany(row => row["means"].Split(';').Select(means => (Key: $"{row["list"]} {means}", Term: $"{row["code"]} {row["term"]}")))
        .ToDictionary(pair => pair.Key, pair => pair.Term, StringComparer.Ordinal);

    public static IReadOnlyList<EsfField> All { get; } = [.. DataTable.Rows("huridocs-fields.tsv").Select(row => new EsfField(row["table"], row["number"], row["label"], row["holds"]))];

    /// <summary>A term as it stands in a cell, "030102000000 Detention, imprisonment"; empty where the micro-thesaurus has none for it.</summary>
    public static string Term(int list, string means) => Terms.GetValueOrDefault($"{list} {means}", "");
}

/// <param name="Number">As the standard numbers it.</param>
/// <param name="Holds">"key", a table whose key it is, "list" and the number of a micro-thesaurus, or nothing.</param>
internal sealed record EsfField(string Table, string Number, string Label, string Holds)
{
    /// <summary>The head of the column: "2109 Type of Act".</summary>
    public string Head => $"{Number} {Label}";
}

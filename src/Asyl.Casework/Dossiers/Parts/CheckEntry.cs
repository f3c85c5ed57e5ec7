using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A row of the chronology, and who stands behind each of its passages; empty of a passage where nobody does.</summary>
public sealed record CheckEntry(ChronologyEntry Row, IReadOnlyList<string> Checks)
{
    public bool IsWhole => Checks.Count > 0 && Checks.All(check => check.Length > 0);

    internal static IReadOnlyList<CheckEntry> Of(IReadOnlyList<ChronologyEntry> rows, BookIndex book, IReadOnlyDictionary<string, Check> checks) =>
        [.. rows.Select(row => new CheckEntry(row, [.. Behind(row.Id, book, checks).Distinct(StringComparer.Ordinal)]))];

    private static IEnumerable<string> Behind(string id, BookIndex book, IReadOnlyDictionary<string, Check> checks)
    {
        var happening = book.Event(id);
        return happening.Facts.Select(book.Fact).Select(fact => Words("check.entered", fact.By, fact.At))
            .Concat(book.Standing(happening.Statements).Select(filed => checks.TryGetValue(filed.Statement.Id, out var check) && filed.IsAccepted ? Words("check.accepted", check.By, check.At) : ""));
    }

    private static string Words(string key, string by, DateTimeOffset at) => Strings.Of(key, by, DateWords.Of(Edtf.Day(DateOnly.FromDateTime(at.UtcDateTime))));
}

/// <summary>Something that a filing leaves out unless it is chosen.</summary>
/// <param name="Id">What it is chosen by.</param>
public sealed record Withheld(string Id, string Kind, string Words);

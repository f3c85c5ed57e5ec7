using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>
/// The custody log of one compartment, followed from its first entry. Enters: the rows as they are. Leaves: how far each entry follows from the one
/// before, the first that does not, and what was erased. Never: a name; a broken chain is an answer, not an exception.
/// </summary>
internal sealed class CustodyChain
{
    private CustodyChain(string compartment, IReadOnlyList<CustodyTable.Row> entries)
    {
        (Compartment, Entries) = (compartment, entries);
        Break = FirstBreak();
        foreach (var entry in entries.Where(entry => entry.Act == ErasedEntry.Act))
        {
            foreach (var number in ErasedEntry.Read(entry.Detail).Entries.Where(number => number < entry.Number))
                Erased.TryAdd(number, entry);
        }
    }

    public string Compartment { get; }

    public IReadOnlyList<CustodyTable.Row> Entries { get; }

    /// <summary>Null when the chain is whole.</summary>
    public ChainBreak? Break { get; }

    /// <summary>The entries whose detail was erased, each with the entry that says so.</summary>
    public Dictionary<long, CustodyTable.Row> Erased { get; } = [];

    /// <summary>Entries whose detail is gone though nobody erased it.</summary>
    public IEnumerable<CustodyTable.Row> Emptied => Entries.Where(entry => entry.Detail.Length == 0 && entry.DetailSha256 != Hashes.OfText("") && !Erased.ContainsKey(entry.Number));

    public IReadOnlyList<string> OriginalsErasedBy(CustodyTable.Row erased) =>
        [.. Entries.Where(entry => entry.Act == "received" && Erased.GetValueOrDefault(entry.Number) == erased).Select(entry => entry.Subject).Distinct(StringComparer.Ordinal)];

    public static CustodyChain Of(SqliteConnection connection, string compartment) => new(compartment, CustodyTable.All(connection, compartment));

    /// <summary>The hash of an entry; null when there is no such entry.</summary>
    public string? HashAt(long number) => number > 0 && number <= Entries.Count && Entries[(int)number - 1] is { } entry && entry.Number == number ? entry.Hash : null;

    private ChainBreak? FirstBreak()
    {
        var (number, previous) = (0L, "");
        foreach (var row in Entries)
        {
            var wrong = row.Number != ++number ? "missing"
                : row.Hash != CustodyTable.HashOf(row) ? "changed"
                : row.Previous != previous ? "not_following"
                : row.Detail.Length > 0 && row.DetailSha256 != Hashes.OfText(row.Detail) ? "detail_changed"
                : null;
            if (wrong is not null)
                return new ChainBreak(number, row.Day, row.Number == number ? row.Act : "", wrong);
            previous = row.Hash;
        }

        return null;
    }
}

/// <summary>The first entry of a chain that does not hold.</summary>
/// <param name="Day">Its day; of a missing entry the day of the next one that is there.</param>
/// <param name="Act">Its act; empty when it is missing.</param>
/// <param name="What">missing, changed, not_following (from the entry before) or detail_changed.</param>
public sealed record ChainBreak(long Entry, string Day, string Act, string What);

using System.IO.Compression;
using Asyl.Casework.People;

namespace Asyl.Casework.Dossiers.Exports.Huridocs;

/// <summary>
/// A casebook in the tables of the HURIDOCS Events Standard Formats: a ZIP of CSV files (UTF-8, RFC 4180), one a table. Enters: what one viewer may see. Leaves:
/// the same bytes for the same casebook. Never: a link to a record that is not there.
/// </summary>
internal static class EsfArchive
{
    /// <summary>The earliest a ZIP can name.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream to, Casebook book)
    {
        var tables = Filled(book);
        using var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var table in tables.Names)
        {
            // Stored: what a compressor makes of bytes may differ from machine to machine.
            var entry = archive.CreateEntry($"{table}.csv", CompressionLevel.NoCompression);
            entry.LastWriteTime = NoTime;
            using var file = entry.Open();
            file.Write(tables.Csv(table));
        }
    }

    private static EsfTables Filled(Casebook book)
    {
        var (tables, events) = (new EsfTables(), CitedPassages.ByEvent(book).ToList());
        var people = events.SelectMany(told => told.Event.People.Concat(told.By.SelectMany(cited => cited.People))).ToHashSet(StringComparer.Ordinal);
        Tie[] ties = [.. Tie.Of(book, people).Where(tie => tie.IsFamily)];
        people.UnionWith(ties.SelectMany(tie => (string[])[tie.Who, tie.Whose]));
        var persons = new EsfPeople(tables, new KnownPeople(book, [.. events.SelectMany(told => told.By)]));
        foreach (var person in people.Select(id => book.Index.FindPerson(id) ?? new Person { Id = id, Name = id }))
            persons.Add(person);
        foreach (var (happening, by) in events)
            EsfEvents.Add(tables, book, happening, by);
        foreach (var tie in ties)
            persons.Add(tie);
        return tables;
    }
}

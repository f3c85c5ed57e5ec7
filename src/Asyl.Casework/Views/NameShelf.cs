using System.Text.Json;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.PersonalNames.Finding;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Views;

/// <summary>
/// The names that stand in the reports, found without any report being loaded: names.db, and an index for each compartment in the folder names. Enters: readings as
/// they are made. Leaves: names like one asked for, and the reports that have them. Never: a name of another compartment; it can all be thrown away and is made again.
/// </summary>
internal sealed class NameShelf(string folder, ViewStore views) : IDisposable
{
    private const int Batch = 500;

    /// <summary>So many names that came after an index was made are looked through one by one, and as many as a part of those in it.</summary>
    private const int MostNew = 1000;
    private const int PartNew = 50;

    private static readonly string[] Migrations = [Data.DataTable.Text("names-0001.sql")];

    private readonly Dictionary<string, (long Last, NameIndex Index)> indexes = new(StringComparer.Ordinal);
    private SqliteConnection? opened;

    private SqliteConnection Names => opened ??= ViewStore.OpenOrRemake(Path.Combine(folder, "names.db"), Migrations);

    /// <summary>Whether every name is here of the reports as they are.</summary>
    public bool Has(FilingState state) => NameTable.From(Names) is { } taken && IsOf(taken, ReadingTable.Current(views.Connection)) && (taken.Reports, taken.Published) == (state.Reports, state.LastPublished);

    /// <summary>Takes the names of readings that were just made; those of a generation that is not shown yet wait until it is.</summary>
    public void Take(long generation, IReadOnlyCollection<(ReadingKey Key, ReportReading Reading)> readings)
    {
        var current = ReadingTable.Current(views.Connection);
        if (current.Number != generation)
            return;
        Write(connection =>
        {
            if (NameTable.From(connection) is not { } taken || !IsOf(taken, current))
                NameTable.Begin(connection, current);
            foreach (var (key, reading) in readings)
                NameTable.Put(connection, key, reading.People.SelectMany(PersonBuilder.Spellings).Distinct(StringComparer.Ordinal));
        });
    }

    /// <summary>Takes the names of every reading that is shown, and notes what reports those are of.</summary>
    public void Complete(FilingState state)
    {
        var current = ReadingTable.Current(views.Connection);
        Take(current.Number, []);
        var covered = NameTable.Covered(Names);
        var missing = ReadingTable.Given(views.Connection, current.Number).Select(read => new ReadingKey(read.Key.Report, read.Key.Compartment, read.Value)).Where(key => !covered.Contains(key));
        foreach (var batch in missing.OrderBy(key => key.Report, StringComparer.Ordinal).GroupBy(key => key.Compartment, StringComparer.Ordinal).SelectMany(one => one.Chunk(Batch)))
        {
            var bodies = ReadingTable.Bodies(views.Connection, current.Number, [batch[0].Compartment], [.. batch.Select(key => key.Report)]);
            Take(current.Number, [.. batch.AsParallel().AsOrdered().Select(key => (key, JsonSerializer.Deserialize(bodies[(key.Report, key.Compartment)], Stored.Json.ReportReading)!))]);
        }

        Write(connection => NameTable.Complete(connection, state));
    }

    /// <summary>The likest names in some compartments, at most so many, each with the reports there that have it.</summary>
    public IReadOnlyList<(NameMatch Match, IReadOnlyList<string> Reports)> Find(IReadOnlyList<string> compartments, string name, int most)
    {
        var found = compartments.SelectMany(compartment => Find(compartment, name, most)).DistinctBy(match => match.Name, StringComparer.Ordinal).ToList();
        var reports = NameTable.Reports(Names, compartments, [.. found.Select(match => match.Name)]);
        return [.. found.Where(match => reports.Contains(match.Name)).Order(NameMatch.LikestFirst).Take(most).Select(match => (match, (IReadOnlyList<string>)[.. reports[match.Name]]))];
    }

    /// <summary>Lets go of every name; they are made again of the readings there are.</summary>
    public void LetGo()
    {
        if (!File.Exists(Path.Combine(folder, "names.db")))
            return;
        Write(NameTable.Forget);
        indexes.Clear();
        if (Directory.Exists(Path.Combine(folder, "names")))
            Directory.Delete(Path.Combine(folder, "names"), recursive: true);
        Database.Shrink(Names);
    }

    public void Dispose() => opened?.Dispose();

    private static bool IsOf(NameTable.Taken taken, (long Number, string Reader) generation) => (taken.Generation, taken.Reader) == generation;

    private IEnumerable<NameMatch> Find(string compartment, string name, int most)
    {
        var (last, index) = IndexOf(compartment);
        var added = NameTable.After(Names, compartment, last);
        if (added.Count > Math.Max(MostNew, index.Count / PartNew))
            (added, index) = ([], Reindex(compartment));
        return index.Find(name, most).Concat(NameIndex.FindAmong(added.Select(one => one.Text), name, most));
    }

    /// <summary>The index of a compartment as it was left; an empty one where its file is absent, of another version or damaged: it is made again as soon as it is worth while.</summary>
    private (long Last, NameIndex Index) IndexOf(string compartment)
    {
        var last = NameTable.Indexed(Names, compartment) ?? -1;
        if (indexes.TryGetValue(compartment, out var known) && known.Last == last)
            return known;
        return indexes[compartment] = last >= 0 && NameIndex.Open(FileOf(compartment), out _) is { } index ? (last, index) : (-1, NameIndex.Empty);
    }

    private NameIndex Reindex(string compartment)
    {
        var all = NameTable.After(Names, compartment, -1);
        var index = NameIndex.Of(all.Select(one => one.Text));
        if (!IsSaved(index, compartment))
            return index;
        Write(connection => NameTable.Index(connection, compartment, all[^1].Number));
        indexes[compartment] = (all[^1].Number, index);
        return index;
    }

    /// <summary>Where it cannot be kept it is made again the next time.</summary>
    private bool IsSaved(NameIndex index, string compartment)
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "names"));
            index.Save(FileOf(compartment));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A file's name tells nobody what its compartment is called.</summary>
    private string FileOf(string compartment) => Path.Combine(folder, "names", $"{Hashes.OfText(compartment)[..16]}.index");

    private void Write(Action<SqliteConnection> work)
    {
        using var transaction = Names.BeginTransaction(deferred: false);
        work(Names);
        transaction.Commit();
    }
}

using System.Text;
using Asyl.Casework.Custody;
using Asyl.Casework.Law;
using Asyl.Casework.Record;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Bags;

/// <summary>
/// Puts a workspace into a bag: a bag's data/ is a workspace. Enters: the record as it is at one moment, and the compartments seen. Leaves: a bag. Never: a row,
/// an original or a checkpoint of another compartment; the key that signs; views, which are made again.
/// </summary>
internal sealed class Packing(string workspace, RecordStore record, IReadOnlyList<string> compartments)
{
    /// <summary>Writes the bag. An original that is missing or changed goes along as it is, and is counted.</summary>
    public Packed Write(BagTarget target, DateTimeOffset now, IProgress<Progress>? progress)
    {
        foreach (var left in Directory.EnumerateFiles(workspace, "record.db.*.part*").Where(file => File.GetLastWriteTimeUtc(file) < now.UtcDateTime.AddHours(-1)))
            File.Delete(left); // by one that was killed
        var snapshot = Path.Combine(workspace, $"record.db.{Guid.NewGuid():n}.part");
        try
        {
            // The record before the originals: an original is kept before a row names it and never changes, so those of the rows are all there.
            record.CopyTo(snapshot, compartments);
            var bag = new BagWriter(target);
            using (var file = File.OpenRead(snapshot))
                bag.Add("record.db", file);
            var (originals, wrong) = AddRecorded(bag, snapshot, progress);
            foreach (var path in CheckpointsOfThese())
                bag.Add($"{CheckpointFile.Folder}/{Path.GetFileName(path)}", File.ReadAllBytes(path));
            foreach (var path in OwnLaw.Paths(workspace))
                bag.Add($"{OwnLaw.Folder}/{Path.GetFileName(path)}", File.ReadAllBytes(path));
            return new(bag.Finish(now), originals, wrong);
        }
        finally
        {
            foreach (var part in RecordStore.Parts)
                File.Delete(snapshot + part);
        }
    }

    /// <summary>Adds the log as a table for people, and the originals that the rows name.</summary>
    private (int Originals, int Wrong) AddRecorded(BagWriter bag, string snapshot, IProgress<Progress>? progress)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = snapshot, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        bag.Add("custody.tsv", Encoding.UTF8.GetBytes(Table(connection)));
        var originals = ReportTable.Originals(connection, compartments).Select(row => row.Sha256).Distinct(StringComparer.Ordinal).ToList();
        var wrong = 0;
        foreach (var (n, sha256) in originals.Index())
        {
            using var original = record.Originals.Open(sha256);
            wrong += original is not null && bag.Add($"originals/{sha256[..2]}/{sha256}", original) == sha256 ? 0 : 1;
            progress?.Report(new Progress(n + 1, originals.Count));
        }

        return (originals.Count, wrong);
    }

    private string Table(SqliteConnection connection) => string.Concat(compartments.SelectMany(compartment => CustodyTable.All(connection, compartment))
        .Select(row => string.Join('\t', new[] { row.Compartment, $"{row.Number}", row.At, row.By, row.Act, row.Subject, row.Detail, row.DetailSha256, row.Hash }.Select(Cell)) + "\n")
        .Prepend("compartment\tnumber\tat\tby\tact\tsubject\tdetail\tdetail_sha256\thash\n"));

    private static string Cell(string words) => words.Replace('\t', ' ').ReplaceLineEndings(" ");

    /// <summary>Checkpoints that speak of no other compartment, with what lies beside them.</summary>
    private IEnumerable<string> CheckpointsOfThese()
    {
        var marks = compartments.Select(CheckpointChain.Mark).ToHashSet(StringComparer.Ordinal);
        return CheckpointFile.In(workspace)
            .Where(file => WholeFile.Read(file.Path) is { } text && Checkpoint.Parse(text) is { } checkpoint && checkpoint.Chains.All(chain => marks.Contains(chain.Compartment)))
            .SelectMany(file => CheckpointFile.Endings.Select(ending => file.Path + ending)).Where(File.Exists);
    }
}

/// <summary>What was put into a bag.</summary>
/// <param name="Hash">The SHA-256 of its tag manifest, by which the whole bag is known.</param>
/// <param name="Wrong">Originals that are missing or not what was received.</param>
public sealed record Packed(string Hash, int Originals, int Wrong);

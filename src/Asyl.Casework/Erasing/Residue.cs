using Asyl.Casework.Record;
using Asyl.Casework.Views;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Erasing;

/// <summary>
/// What an erasure leaves in the files of a workspace after its rows are gone: originals, readings, indexes, and pages of databases that are no longer used. A mark
/// in the folder stands from before the first row goes until all of it is gone, so that what was interrupted can be finished.
/// </summary>
internal sealed class Residue(string folder, RecordStore record, ViewStore views, NameShelf names)
{
    private static readonly string[] Copies = ["*.backup", "*.backup-*", "*.part"];

    private string Mark => Path.Combine(folder, "erasing");

    public bool IsLeft => File.Exists(Mark);

    public void Announce() => WholeFile.Write(Mark, []);

    /// <summary>Can be done again at any time: it lets go of whatever the record no longer names.</summary>
    /// <exception cref="WorkspaceException">Another program uses the workspace.</exception>
    public void Sweep()
    {
        try
        {
            record.Write(_ => ErasedOriginals().ToList().ForEach(record.Originals.Remove));
            views.LetGo(record.Connection);
            names.LetGo();
            Database.Shrink(record.Connection);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Database.InUse or 6)
        {
            throw new WorkspaceException("the rows are erased, but another program has this workspace open, and its files still hold the words: close it, then run `asyl erase --finish`");
        }

        foreach (var copy in Copies.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)))
            File.Delete(copy);
        File.Delete(Mark);
    }

    private IEnumerable<string> ErasedOriginals()
    {
        var there = record.Connection.Query<string>("SELECT DISTINCT sha256 FROM original").ToHashSet(StringComparer.Ordinal);
        return record.Connection.Query<(string Compartment, string Detail)>("SELECT compartment, detail FROM custody WHERE act = @Act", new { ErasedEntry.Act })
            .SelectMany(erased => ErasedEntry.Read(erased.Detail).Entries.Select(number => (erased.Compartment, number)))
            .Select(entry => record.Connection.QueryFirstOrDefault<string>("SELECT subject FROM custody WHERE compartment = @Compartment AND number = @number AND act = 'received'", new { entry.Compartment, entry.number }))
            .OfType<string>().Distinct(StringComparer.Ordinal).Where(sha256 => !there.Contains(sha256));
    }
}

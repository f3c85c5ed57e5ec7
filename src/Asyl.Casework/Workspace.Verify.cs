using System.Text.Json;
using Asyl.Casework.Access;
using Asyl.Casework.Custody;
using Asyl.Casework.Record;
using Asyl.Casework.Views;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework;

/// <content>Whether the record is still what was received and decided.</content>
public sealed partial class Workspace
{
    /// <summary>Re-hashes every original and kept text, follows the custody chains and looks up every citation. Each problem is one sentence with ids.</summary>
    /// <param name="checkpoints">Files of checkpoints kept elsewhere, beside those that the workspace keeps.</param>
    public Verification Verify(Viewer viewer, IProgress<Progress>? progress, params IReadOnlyList<string> checkpoints)
    {
        using var moment = record.Connection.BeginTransaction(deferred: true); // rows and log of one moment, whatever is added meanwhile
        var chains = viewer.Compartments.Select(compartment => CustodyChain.Of(record.Connection, compartment)).ToList();
        var originals = ReportTable.Originals(record.Connection, viewer.Compartments).DistinctBy(row => row.Sha256, StringComparer.Ordinal).ToList();
        var problems = Originals(originals, progress);
        var texts = new Dictionary<(string Report, string Sha256), (string Text, string Places)>();
        foreach (var (report, sha256, text, places) in ReportTable.KeptTexts(record.Connection, viewer.Compartments))
        {
            texts[(report, sha256)] = (text, places);
            if (Hashes.OfText(text) != sha256)
                problems.Add($"the kept text {sha256} of report {report} changed");
        }

        var checks = chains.Select(chain => new RecordCheck(record, chain)).ToList();
        problems.AddRange(checks.SelectMany(check => check.InTheLog()));
        problems.AddRange(checks.SelectMany(check => Readable(() => check.InTheRows().ToList(), problems)).ToList());
        var cited = Readable(() => FactTable.All(record.Connection, viewer.Compartments).ToList(), problems);
        problems.AddRange(cited.Where(fact => IdOf(fact) != fact.Id).Select(fact => $"fact {fact.Id} is not the fact, or not about the person, that it was"));
        problems.AddRange(cited.SelectMany(fact => fact.Cites.Where(cite => !IsExact(cite, texts))
            .Select(cite => $"fact {fact.Id} cites {cite.Report}:{(cite.Page > 0 ? $"p{cite.Page}, and there is no such page or box" : $"{cite.Start}-{cite.End}, and the words there are not its words")}")));
        if (IsErasing)
            problems.Add("an erasure was interrupted, and files may still hold what it took away: `asyl erase --finish`");
        var signed = CheckpointFile.In(folder).Concat(checkpoints.Select(path => new CheckpointFile(path))).Select(file => CheckpointCheck.Of(file, chains, problems)).OfType<VerifiedCheckpoint>().Distinct().ToList();
        return new Verification(originals.Count, texts.Count, cited.Count, [.. problems.Distinct(StringComparer.Ordinal)]) { Chains = [.. chains.Select(VerifiedChain.Of)], Checkpoints = signed };
    }

    /// <summary>Makes sure that what a paper rests on is still what was received, before it leaves the house.</summary>
    /// <exception cref="WorkspaceException">An original is missing or its bytes changed; the message says which.</exception>
    public void EnsureWhole(IEnumerable<FiledReport> reports)
    {
        foreach (var report in reports.Where(report => record.Originals.Check(report.Sha256) != OriginalState.Whole))
            throw new WorkspaceException($"original {report.Sha256} of report {report.Id} is missing or not what was received: nothing is written (`asyl verify` says more)");
    }

    private List<string> Originals(List<(string Sha256, string Report)> originals, IProgress<Progress>? progress)
    {
        var (problems, done) = (new List<string>(), 0);
        foreach (var (original, state) in originals.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(original => (original, record.Originals.Check(original.Sha256))))
        {
            if (state != OriginalState.Whole)
                problems.Add($"original {original.Sha256} of report {original.Report} is {(state == OriginalState.Missing ? "missing" : "not what was received: its bytes changed")}");
            progress?.Report(new Progress(++done, originals.Count));
        }

        return problems;
    }

    /// <summary>Rows as they were read; none, and a problem, where somebody put in what this program never wrote.</summary>
    private static List<T> Readable<T>(Func<List<T>> read, List<string> problems)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FormatException or JsonException or ArgumentException or SqliteException { SqliteErrorCode: 11 })
        {
            problems.Add("rows of the record cannot be read any more: they are not what this program wrote");
            return [];
        }
    }

    private static bool IsExact(FactCitation cite, Dictionary<(string Report, string Sha256), (string Text, string Places)> texts) =>
        texts.TryGetValue((cite.Report, cite.KeptSha256), out var kept) && kept.Text is var text && (cite.Page == 0 || Filing.PlacesOf(kept.Places).Hold(cite.Page, cite.Box)) && cite.Start >= 0 && cite.Start <= cite.End && cite.End <= text.Length && text[cite.Start..cite.End] == cite.Text;
}

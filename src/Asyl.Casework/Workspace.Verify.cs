using Asyl.Casework.Access;
using Asyl.Casework.Record;
using Asyl.Casework.Views;

namespace Asyl.Casework;

/// <content>Whether the record is still what was received and decided.</content>
public sealed partial class Workspace
{
    /// <summary>Re-hashes every original and kept text, follows the custody chains and looks up every citation. Each problem is one sentence with ids.</summary>
    public Verification Verify(Viewer viewer, IProgress<Progress>? progress)
    {
        var problems = new List<string>();
        var originals = ReportTable.Originals(record.Connection, viewer.Compartments).DistinctBy(row => row.Sha256, StringComparer.Ordinal).ToList();
        foreach (var (n, original) in originals.Index())
        {
            var state = record.Originals.Check(original.Sha256);
            if (state != OriginalState.Whole)
                problems.Add($"original {original.Sha256} of report {original.Report} is {(state == OriginalState.Missing ? "missing" : "not what was received: its bytes changed")}");
            progress?.Report(new Progress(n + 1, originals.Count));
        }

        var texts = new Dictionary<(string Report, string Sha256), (string Text, string Places)>();
        foreach (var (report, sha256, text, places) in ReportTable.KeptTexts(record.Connection, viewer.Compartments))
        {
            texts[(report, sha256)] = (text, places);
            if (Hashes.OfText(text) != sha256)
                problems.Add($"the kept text {sha256} of report {report} changed");
        }

        problems.AddRange(viewer.Compartments.Select(compartment => CustodyTable.FirstBreak(record.Connection, compartment))
            .Where(number => number > 0).Select(number => $"the custody log is broken at entry {number}"));
        var cited = FactTable.All(record.Connection, viewer.Compartments);
        problems.AddRange(cited.SelectMany(fact => fact.Cites.Where(cite => !IsExact(cite, texts))
            .Select(cite => $"fact {fact.Id} cites {cite.Report}:{(cite.Page > 0 ? $"p{cite.Page}, and there is no such page or box" : $"{cite.Start}-{cite.End}, and the words there are not its words")}")));
        problems.AddRange(Lost(viewer, cited));
        return new Verification(originals.Count, texts.Count, cited.Count, problems);
    }

    /// <summary>Makes sure that what a paper rests on is still what was received, before it leaves the house.</summary>
    /// <exception cref="WorkspaceException">An original is missing or its bytes changed; the message says which.</exception>
    public void EnsureWhole(IEnumerable<FiledReport> reports)
    {
        foreach (var report in reports.Where(report => record.Originals.Check(report.Sha256) != OriginalState.Whole))
            throw new WorkspaceException($"original {report.Sha256} of report {report.Id} is missing or not what was received: nothing is written (`asyl verify` says more)");
    }

    /// <summary>What the custody log says was received, opened, entered or decided, and is not there as it was.</summary>
    private IEnumerable<string> Lost(Viewer viewer, IReadOnlyList<Fact> facts)
    {
        var present = ReportTable.Originals(record.Connection, viewer.Compartments).Select(row => ("received", row.Sha256))
            .Concat(PersonTable.Anchors(record.Connection, viewer.Compartments).Select(anchor => ("opened", anchor.Person)))
            .Concat(facts.Select(fact => ("entered", FactTable.Digest(fact))))
            .Concat(PaperTable.Versions(record.Connection, viewer.Compartments).Select(paper => ("wrote", PaperTable.Digest(paper))))
            .Concat(DecisionTable.All(record.Connection, viewer.Compartments).Select(row => ("decided", row.Digest)))
            .ToHashSet();
        return CustodyTable.Acts(record.Connection, viewer.Compartments).Where(act => act.Act is "received" or "opened" or "entered" or "decided" or "wrote")
            .Where(act => !present.Contains((act.Act, act.Act is "entered" or "decided" or "wrote" ? act.Detail : act.Subject)))
            .Select(act => $"{act.Subject} was {act.Act} and is no longer there as it was").Distinct(StringComparer.Ordinal);
    }

    private static bool IsExact(FactCitation cite, Dictionary<(string Report, string Sha256), (string Text, string Places)> texts) =>
        texts.TryGetValue((cite.Report, cite.KeptSha256), out var kept) && kept.Text is var text && (cite.Page == 0 || Filing.PlacesOf(kept.Places).Hold(cite.Page, cite.Box)) && cite.Start >= 0 && cite.Start <= cite.End && cite.End <= text.Length && text[cite.Start..cite.End] == cite.Text;
}

/// <summary>What was verified, and what is wrong, each in one sentence.</summary>
public sealed record Verification(int Originals, int KeptTexts, int Facts, IReadOnlyList<string> Problems);

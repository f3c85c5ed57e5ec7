namespace Asyl.Casework.Record;

/// <summary>
/// Compares what one compartment holds with what its custody log says. Enters: the record as it is. Leaves: one sentence with ids for each thing that is
/// not as it was. Never: a name, a quotation, or anything of another compartment.
/// </summary>
internal sealed class RecordCheck(RecordStore record, CustodyChain chain)
{
    private readonly string[] here = [chain.Compartment];

    /// <summary>People who were opened when the log did not hold yet as what.</summary>
    private readonly HashSet<string> older = chain.Entries.Where(entry => entry.Act == "opened" && entry.DetailSha256 == Hashes.OfText("")).Select(entry => entry.Subject).ToHashSet(StringComparer.Ordinal);

    /// <summary>What is wrong with the log itself.</summary>
    public IEnumerable<string> InTheLog()
    {
        if (chain.Break is { } wrong)
            yield return $"the custody log is broken at entry {wrong.Entry} ({Said(wrong)}): it can be relied on {(wrong.Entry == 1 ? "nowhere" : $"up to entry {wrong.Entry - 1}")}";
        foreach (var entry in chain.Emptied)
            yield return $"the detail of entry {entry.Number} ({entry.Day}, {entry.Act}) is gone, and no entry says that it was erased";
    }

    /// <summary>What is not as the log says.</summary>
    public IEnumerable<string> InTheRows()
    {
        var (noted, present) = (Noted(), Present());
        foreach (var (act, subject, _) in noted.Except(present))
            yield return $"{subject} was {act} and is no longer there as it was";
        foreach (var (act, subject, _) in present.Except(noted).Where(row => row.Act != "kept" || noted.Any(entry => entry.Act == "kept" && entry.Subject == row.Subject)))
            yield return $"{subject} is there, and no entry of the custody log says that it was {act} as it is";
        if (!InOrder())
            yield return "the decisions are not in the order in which they were made";
    }

    /// <summary>Whether the decisions have the order of the log; true also where they are others, which is said apart.</summary>
    private bool InOrder()
    {
        var noted = chain.Entries.Where(entry => entry.Act == "decided" && entry.Detail.Length > 0).Select(entry => entry.Detail).ToList();
        var rows = DecisionTable.All(record.Connection, here).Select(row => row.Digest).ToList();
        return noted.SequenceEqual(rows, StringComparer.Ordinal) || !noted.Order(StringComparer.Ordinal).SequenceEqual(rows.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static string Said(ChainBreak wrong) => wrong.What switch
    {
        "missing" => $"it is missing before {wrong.Day}",
        "changed" => $"{wrong.Day}, {wrong.Act}: it was changed or moved",
        "not_following" => $"{wrong.Day}, {wrong.Act}: it does not follow from the one before",
        _ => $"{wrong.Day}, {wrong.Act}: its detail was changed",
    };

    /// <summary>What the log says lies here, without what it says was erased. A person opened more than once is as they stood the last time.</summary>
    private HashSet<(string Act, string Subject, string Digest)> Noted() =>
        [.. chain.Entries.Where(entry => !chain.Erased.ContainsKey(entry.Number) && entry.Act is "received" or "kept" or "transcribed" or "opened" or "entered" or "decided" or "wrote")
            .GroupBy(entry => entry.Act == "opened" ? entry.Subject : $"{entry.Number}", StringComparer.Ordinal).Select(group => group.Last())
            .Select(entry => (entry.Act == "transcribed" ? "kept" : entry.Act, entry.Subject, entry.Act == "received" || (entry.Act == "opened" && older.Contains(entry.Subject)) ? "" : entry.Detail))];

    private HashSet<(string Act, string Subject, string Digest)> Present() =>
        [.. ReportTable.Originals(record.Connection, here).Select(row => ("received", row.Sha256, ""))
            .Concat(ReportTable.KeptTexts(record.Connection, here).Select(row => ("kept", row.Report, row.Sha256)))
            .Concat(PersonTable.Anchors(record.Connection, here).Select(anchor => ("opened", anchor.Person, older.Contains(anchor.Person) ? "" : PersonTable.Digest(anchor))))
            .Concat(FactTable.All(record.Connection, here).Select(fact => ("entered", fact.Id, FactTable.Digest(fact))))
            .Concat(PaperTable.Versions(record.Connection, here).Select(paper => ("wrote", paper.Id, PaperTable.Digest(paper))))
            .Concat(DecisionTable.All(record.Connection, here).Select(row => ("decided", row.Subject, row.Digest)))];
}

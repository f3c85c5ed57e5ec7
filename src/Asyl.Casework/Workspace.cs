using Asyl.Casework.Access;
using Asyl.Casework.Cases;
using Asyl.Casework.Erasing;
using Asyl.Casework.Events;
using Asyl.Casework.Intake;
using Asyl.Casework.Law;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Casework.Views;
using Asyl.Language.Dates;
using Dapper;

namespace Asyl.Casework;

/// <summary>
/// A folder of cases, and the way through the house: bytes → kept text → statements → people → events → case.
/// Enters: files and what people say about them. Leaves: a <see cref="Casebook"/> for one viewer.
/// Never: anything from a compartment that the viewer does not see, or a change to an original.
/// </summary>
public sealed partial class Workspace : IDisposable
{
    /// <summary>Where things go when nobody names a compartment.</summary>
    public const string MainCompartment = "main";

    private const int Batch = 500;

    private readonly RecordStore record;
    private readonly ViewStore views;
    private readonly NameShelf nameShelf;
    private readonly Shelf shelf;
    private readonly Residue residue;
    private readonly TimeProvider time;
    private readonly string folder;
    private (string Pulse, OwnLaw Law)? ownLaw;
    private readonly Dictionary<string, Casebook> books = new(StringComparer.Ordinal);

    private Workspace(string folder, TimeProvider time)
    {
        (this.folder, this.time) = (folder, time);
        record = new RecordStore(folder);
        views = new ViewStore(folder);
        nameShelf = new NameShelf(folder, views);
        shelf = new Shelf(record, views, nameShelf);
        residue = new Residue(folder, record, views, nameShelf);
    }

    /// <summary>Opens a workspace that is there.</summary>
    /// <exception cref="WorkspaceException">There is none, or a newer program made it.</exception>
    public static Workspace Open(string folder, TimeProvider time) =>
        WorkspaceFolder.Exists(folder)
            ? new Workspace(folder, time)
            : throw new WorkspaceException("there is no workspace here yet: add reports with `asyl add FILE…`, or open a case with `asyl open NAME`");

    /// <summary>Opens a workspace, making its folder (for this account alone) when it is not there.</summary>
    public static Workspace OpenOrMake(string folder, TimeProvider time)
    {
        WorkspaceFolder.Make(folder);
        return new Workspace(folder, time);
    }

    /// <summary>The compartments in which anything lies.</summary>
    public IReadOnlyList<string> Compartments => ReportTable.Compartments(record.Connection);

    /// <summary>Whether what is shown was read by an older reader than this program's; <see cref="Reread"/> mends it.</summary>
    public bool IsOutdated => shelf.IsOutdated;

    /// <summary>The law of places here: what people put into the workspace's folder of it, and what ships. Read again when a file there changed.</summary>
    public OwnLaw OwnLaw
    {
        get
        {
            var pulse = Law.OwnLaw.Pulse(folder);
            if (ownLaw is not { } read || read.Pulse != pulse)
                ownLaw = read = (pulse, Law.OwnLaw.In(folder));
            return read.Law;
        }
    }

    /// <summary>Another text as soon as anybody but this object wrote here, in this program or another. Costs next to nothing.</summary>
    public string Pulse => $"{record.Connection.ExecuteScalar<long>("PRAGMA data_version")} {views.Connection.ExecuteScalar<long>("PRAGMA data_version")}\n{Law.OwnLaw.Pulse(folder)}";

    /// <summary>Takes in files, one answer each, in order. Interrupted, it loses nothing: the same call completes it.</summary>
    /// <param name="compartment">Where the reports go.</param>
    /// <param name="by">Who adds them.</param>
    /// <param name="published">A publication date that a person gives to all of them, or unknown.</param>
    public IEnumerable<Added> Add(string compartment, string by, IEnumerable<string> files, Edtf published)
    {
        record.Originals.Sweep(time.GetUtcNow());
        shelf.Complete();
        var given = DecisionTable.Published(record.Connection);
        foreach (var batch in FileIntake.Batches(files).Select(Kept))
        {
            // A container is received once, however many reports it holds.
            var (added, opened) = (new List<Added>(), new HashSet<Content>(ReferenceEqualityComparer.Instance));
            record.Write(_ => added.AddRange(batch.Select(received => Enter(Stamp.Now(compartment, by, time), received, received is ReceivedReport report && opened.Add(report.Original), published, given))));
            shelf.Read([.. added.Where(one => one.Key is not null).Select(one => one.Key!).Distinct()]);
            foreach (var one in added)
                yield return one;
        }
    }

    /// <summary>Reads everything again with this program's reader. What is shown changes only when all of it is read.</summary>
    public void Reread(IProgress<Progress>? progress) => shelf.Reread(progress);

    /// <summary>Everything the viewer may see; what did not change since the last look is not put together anew.</summary>
    /// <param name="withReader">False: only what people entered, accepted or corrected.</param>
    public Casebook Look(Viewer viewer, bool withReader)
    {
        // Facts and cases before reports: what they rest on is then there, whatever is added meanwhile.
        var facts = FactTable.Standing(record.Connection, viewer.Compartments);
        var said = WhoIsWho(viewer);
        var (anchors, judgements) = (said.Anchors(PersonTable.Anchors(record.Connection, viewer.Compartments)), said.Pairs());
        var filed = shelf.Filed(viewer, withReader);
        var reports = withReader ? filed.All : filed.ByHand;
        var key = $"{withReader} {string.Join('\n', viewer.Compartments)}";
        return books[key] = books.TryGetValue(key, out var last) ? last.After(reports, facts, anchors, judgements, OwnLaw.Law) : Casebook.By(OwnLaw.Law, reports, facts, anchors, judgements);
    }

    /// <summary>Since when what the viewer may see could be known.</summary>
    public KnownSince KnownSince(Viewer viewer) => new(CustodyTable.FirstReceived(record.Connection, viewer.Compartments)
        .ToDictionary(first => first.Sha256, first => DateOnly.FromDateTime(Stamp.Read(first.At).UtcDateTime), StringComparer.Ordinal));

    /// <summary>The reports that hold every word, in order of publication; words between quotation marks are a phrase.</summary>
    public IReadOnlyList<FiledReport> Search(Viewer viewer, string words)
    {
        var reports = shelf.Filed(viewer, withReader: true).All;
        var found = Holding(viewer, words);
        return [.. reports.Where(report => found.Contains(report.Id))
            .OrderBy(report => report.Reading.Published.First ?? DateOnly.MaxValue).ThenBy(report => report.Id, StringComparer.Ordinal)];
    }

    /// <summary>Ids of the reports that hold every word, of those that were read by the last look.</summary>
    public IReadOnlySet<string> Holding(Viewer viewer, string words) => SearchTable.Find(views.Connection, viewer.Compartments, words).ToHashSet(StringComparer.Ordinal);

    /// <summary>Other reports that the viewer sees and that say what these say, in the same words or nearly. Looks at every kept text.</summary>
    public IReadOnlyList<Likeness> Alike(Viewer viewer, IReadOnlyList<string> reports)
    {
        var asked = reports.Chunk(Batch).SelectMany(batch => ReportTable.All(record.Connection, viewer.Compartments, batch)).DistinctBy(row => row.Id, StringComparer.Ordinal)
            .Where(row => row.Text.Length > 0).ToDictionary(row => row.Id, row => new Likenesses.Worded(row.Id, row.Kept, row.Text), StringComparer.Ordinal);
        return asked.Count == 0 ? [] : Likenesses.Of(
            ReportTable.Words(record.Connection, viewer.Compartments).DistinctBy(words => words.Id, StringComparer.Ordinal).Select(words => new Likenesses.Worded(words.Id, words.Kept, words.Text)),
            [.. reports.Where(asked.ContainsKey).Distinct(StringComparer.Ordinal).Select(id => asked[id])]);
    }

    /// <summary>The bytes of a report as they were received; null when the viewer sees no such report, or the original is gone.</summary>
    public byte[]? Original(Viewer viewer, string report) =>
        ReportTable.Find(record.Connection, viewer.Compartments, report) is { } row ? record.Originals.Find(row.Original) : null;

    /// <summary>The same bytes as a stream, however many; who asks disposes of it.</summary>
    public Stream? OpenOriginal(Viewer viewer, string report) =>
        ReportTable.Find(record.Connection, viewer.Compartments, report) is { } row ? record.Originals.Open(row.Original) : null;

    /// <summary>Notes in the custody log that something left the workspace: the SHA-256 of its bytes, and its kind.</summary>
    public void RecordIssue(Viewer viewer, string kind, ReadOnlySpan<byte> bytes) => RecordIssue(viewer, kind, Hashes.Of(bytes));

    private void RecordIssue(Viewer viewer, string kind, string hash) => record.Write(connection =>
    {
        foreach (var compartment in viewer.Compartments)
            CustodyTable.Append(connection, Stamp.Now(compartment, viewer.Name, time), "issued", hash, kind);
    });

    public void Dispose()
    {
        nameShelf.Dispose();
        views.Dispose();
        record.Dispose();
    }

    /// <summary>The batch once its originals are kept.</summary>
    private IReadOnlyList<Received> Kept(IReadOnlyList<Received> batch)
    {
        var changed = record.Originals.Keep(batch.OfType<ReceivedReport>().Select(report => report.Original).Distinct());
        return changed.Count == 0 ? batch : [.. batch.Select(received => received is ReceivedReport report && changed.Contains(report.Original)
            ? new Refused(report.Path, report.Part, "expected a file that stays as it is, and it changed while it was taken in: add it again") : received)];
    }

    private Added Enter(Stamp stamp, Received received, bool isFirst, Edtf published, Dictionary<(string, string), string> given)
    {
        if (received is not ReceivedReport report)
            return new Added(received, false, 0);
        var date = published.IsKnown ? published.Text : given.GetValueOrDefault((report.Id, stamp.Compartment), "");
        var row = ReportTable.Row.Of(report, stamp.Compartment);
        var isKept = ReportTable.IsKept(record.Connection, row);
        var isNew = ReportTable.Add(record.Connection, row, report.OriginalType, report.Original.Length);
        if (isFirst)
            CustodyTable.Append(record.Connection, stamp, "received", report.Original.Sha256, report.File);
        if (!isKept)
            CustodyTable.Append(record.Connection, stamp, "kept", row.Id, row.Kept);
        if (date != given.GetValueOrDefault((report.Id, stamp.Compartment), ""))
            Give(stamp, report.Id, published);
        return new Added(report, isNew, CustodyTable.Receipts(record.Connection, [stamp.Compartment], report.Original.Sha256))
        {
            Key = new ReadingKey(report.Id, stamp.Compartment, date),
        };
    }
}

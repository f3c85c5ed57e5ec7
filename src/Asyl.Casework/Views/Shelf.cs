using System.Text.Json;
using Asyl.Casework.Access;
using Asyl.Casework.Cases;
using Asyl.Casework.Intake;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;
using Asyl.Language.Pages;
using Asyl.Language.PersonalNames.Finding;
using Asyl.Language.Text;

namespace Asyl.Casework.Views;

/// <summary>
/// Keeps the views in step with the record: reads what is not read yet, and puts readings and decisions together for one viewer.
/// Never: writes to the record.
/// </summary>
internal sealed class Shelf(RecordStore record, ViewStore views, NameShelf names)
{
    private const int Batch = 64;

    private readonly OpenedOriginals opened = new(record.Originals);
    private readonly Dictionary<string, FiledReports> filed = new(StringComparer.Ordinal);
    private FilingState? completed;
    private (string Views, long Generation, Dictionary<(string Report, string Compartment), string> Given)? read;

    /// <summary>Whether the readings shown were made by an older reader than this program's.</summary>
    public bool IsOutdated => ReadingTable.Current(views.Connection).Reader is { } reader && reader != ReportReader.Version;

    /// <summary>Completes the current generation: whatever is new, dated anew, or was left unread by an interrupted command.</summary>
    public void Complete()
    {
        if (ReadingTable.Current(views.Connection).Reader is null)
            Reread(null);
        else
            Fill(ReadingTable.Current(views.Connection).Number, null);
    }

    /// <summary>Reads reports that were just added, without looking at any other.</summary>
    public void Read(IReadOnlyList<ReadingKey> added) => ReadInto(ReadingTable.Current(views.Connection).Number, added);

    /// <summary>Reads every report with this program's reader, beside what is shown, and swaps it in when complete. Resumes where it was stopped.</summary>
    public void Reread(IProgress<Progress>? progress)
    {
        var generation = 0L;
        views.Write(connection => generation = ReadingTable.GenerationOf(connection, ReportReader.Version));
        Fill(generation, progress);
        views.Write(connection => ReadingTable.MakeCurrent(connection, generation));
    }

    /// <summary>Every report that the viewer may see, once, with what was read and what people decided; kept up to date between looks.</summary>
    /// <param name="withReader">False: nothing is read for this.</param>
    public FiledReports Filed(Viewer viewer, bool withReader)
    {
        if (withReader && completed != State())
        {
            Complete();
            completed = State();
        }

        var key = string.Join('\n', viewer.Compartments);
        var reports = filed.TryGetValue(key, out var known) ? known : filed[key] = new FiledReports(record, views, viewer.Compartments);
        reports.Refresh(State(), () => Read(ReadingTable.Current(views.Connection).Number));
        return reports;
    }

    /// <summary>The likest names in the viewer's compartments, with the reports that have them. Reads what is not read yet, and else no report.</summary>
    public IReadOnlyList<(NameMatch Match, IReadOnlyList<string> Reports)> Names(Viewer viewer, string name, int most)
    {
        if (!names.Has(State()))
        {
            Complete();
            names.Complete(State());
        }

        return names.Find(viewer.Compartments, name, most);
    }

    private FilingState State() => new(ReportTable.Count(record.Connection), DecisionTable.LastPublished(record.Connection), PaperTable.Versions(record.Connection, GivenSource.Kind) + PaperTable.Versions(record.Connection, Account.Kind), views.Pulse);

    /// <summary>What the machine reads in one report, by whose account it is, before anybody's decisions; null when it is not read yet.</summary>
    public ReportReading? Reading(string report, string compartment) => ReadingTable.Find(views.Connection, ReadingTable.Current(views.Connection).Number, report, compartment) is { } reading
        ? GivenAccount.ByReport(record.Connection, [compartment]).GetValueOrDefault(report, GivenAccount.None).Over(reading) : null;

    /// <summary>What a generation holds: the publication date that people gave when they were read, by report and compartment. Asked for anew only when others wrote.</summary>
    private Dictionary<(string Report, string Compartment), string> Read(long generation)
    {
        if (read is not { } known || known.Generation != generation || known.Views != views.Pulse)
            read = known = (views.Pulse, generation, ReadingTable.Given(views.Connection, generation));
        return known.Given;
    }

    private void Fill(long generation, IProgress<Progress>? progress)
    {
        var done = Read(generation);
        var given = DecisionTable.Published(record.Connection);
        var missing = ReportTable.Keys(record.Connection)
            .Select(key => new ReadingKey(key.Report, key.Compartment, given.GetValueOrDefault(key, "")))
            .Where(key => done.GetValueOrDefault((key.Report, key.Compartment)) != key.Given).ToList();
        var finished = 0;
        foreach (var batch in missing.Chunk(Batch))
        {
            ReadInto(generation, batch);
            progress?.Report(new Progress(finished += batch.Length, missing.Count));
        }
    }

    private void ReadInto(long generation, IReadOnlyList<ReadingKey> batch)
    {
        var texts = batch.Select(key => (Key: key, Row: ReportTable.Find(record.Connection, [key.Compartment], key.Report)!)).ToList();
        var readings = texts.AsParallel().AsOrdered().Select(text => (text.Key, text.Row, Reading: Read(text.Row, text.Key.Given))).ToList();
        views.Write(connection =>
        {
            foreach (var (key, row, reading) in readings)
            {
                ReadingTable.Put(connection, generation, key, reading);
                SearchTable.Put(connection, row.Id, row.Compartment, row.Text);
            }
        });
        names.Take(generation, [.. readings.Select(one => (one.Key, one.Reading))]);
        if (read is { } known && known.Generation == generation)
            batch.ToList().ForEach(key => known.Given[(key.Report, key.Compartment)] = key.Given);
    }

    private ReportReading Read(ReportTable.Row row, string given)
    {
        if (row.MediaType == MediaTypes.Note)
            return Filing.NotRead("");
        try
        {
            return ReportReader.Read(row.Id, row.Kept, row.Text, LayoutOf(row), Edtf.Parse(given)).Reading.OnPages(Filing.PlacesOf(row.Places));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Filing.NotRead($"the reader failed on this report ({e.GetType().Name}): it is kept, searchable and citable by hand");
        }
    }

    // A page's zones are found in the original. Where another extractor made the text, or the original is gone, the text is read as plain text.
    private PageLayout LayoutOf(ReportTable.Row row)
    {
        var source = row.Source.Length == 0 ? Provenance.None : JsonSerializer.Deserialize(row.Source, Stored.Json.Provenance)!;
        return row.Extractor == HtmlPage.Version && opened.Find(row) is { } page && page.Kept.Text == row.Text ? page.Layout : source.On(Zoning.Partition(row.Text), isPage: false);
    }
}

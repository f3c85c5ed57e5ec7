using Asyl.Casework.Access;
using Asyl.Casework.Intake;
using Asyl.Casework.Record;
using Asyl.Casework.Views;

namespace Asyl.Casework;

/// <content>Words that people type from what no program reads.</content>
public sealed partial class Workspace
{
    /// <summary>Makes a typed transcript the kept text of a recording, or of a picture without words. An earlier transcript stays, and what cites it stays exact.</summary>
    /// <exception cref="WorkspaceException">There is no such report, or it has words of its own.</exception>
    public void Transcribe(Viewer viewer, string report, KeptText transcript)
    {
        var homes = CompartmentsOf(viewer, report);
        var rows = homes.Select(home => ReportTable.Find(record.Connection, [home], report)!).ToList();
        if (rows.Exists(row => row.Text.Length > 0 && row.Extractor != Transcript.Extractor))
            throw new WorkspaceException("expected a recording, or a picture without words, found a report that has words of its own");
        record.Write(connection =>
        {
            foreach (var row in rows)
            {
                // What was typed from a picture does not take its page away.
                ReportTable.Retype(connection, row.With(transcript with { Places = transcript.Places with { Pages = Filing.PlacesOf(row.Places).Pages } }));
                CustodyTable.Append(connection, Stamp.Now(row.Compartment, viewer.Name, time), "transcribed", report, transcript.Sha256);
            }
        });
        var given = DecisionTable.Published(record.Connection);
        shelf.Read([.. homes.Select(home => new ReadingKey(report, home, given.GetValueOrDefault((report, home), "")))]);
    }
}

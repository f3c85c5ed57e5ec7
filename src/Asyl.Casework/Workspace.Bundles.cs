using Asyl.Casework.Access;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Bundles;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Intake;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <content>The exhibits of a case in one PDF.</content>
public sealed partial class Workspace
{
    /// <summary>Binds the exhibits of a dossier, each translation behind what it is a translation of. What leaves the house with it is for the caller to record.</summary>
    /// <param name="book">Where the dossier was made from.</param>
    /// <param name="withDossier">Whether the dossier itself is bound too.</param>
    /// <exception cref="WorkspaceException">The dossier is a redacted copy, an original is not what was received, or a program that binding needs is not on this machine.</exception>
    public BoundBundle Bind(Viewer viewer, Casebook book, Dossier dossier, bool withDossier)
    {
        if (!dossier.Options.Redaction.IsNothing)
            throw new WorkspaceException("expected a dossier alone: a bundle holds the originals as they are, and cannot go with a redacted copy");
        var sources = ExhibitOrder.Of(dossier.Sources, book.Reports);
        EnsureWhole(sources.Select(one => one.Source.Report));
        var received = CustodyTable.FirstReceived(record.Connection, viewer.Compartments).ToDictionary(first => first.Sha256, first => Stamp.Read(first.At), StringComparer.Ordinal);
        return Bundle.Of(dossier, [.. sources.Select(one => ExhibitOf(viewer, dossier, one.Source, one.TranslationOf, received))], withDossier);
    }

    private Exhibit ExhibitOf(Viewer viewer, Dossier dossier, SourceEntry source, string translationOf, Dictionary<string, DateTimeOffset> received)
    {
        var binding = Bindings.Of(source.Report, BytesOf(source.Report));
        return new()
        {
            Source = source,
            Binding = binding,
            TranslationOf = translationOf,
            Received = received.TryGetValue(source.Report.Sha256, out var at) ? at : null,
            Translations = [.. Papers(viewer, source.Report.Id).Where(paper => paper.Kind == "translation")],
            Texts = Exhibit.TextsOf(source.Report, binding, dossier.Citations),
        };
    }

    /// <summary>The bytes of a report, taken out of its container where it lies in one; null where they are not found.</summary>
    private byte[]? BytesOf(FiledReport report) =>
        record.Originals.Find(report.Sha256) is { } bytes && Opening.Find(Content.Of(report.File, bytes), report.Part) is { Length: <= Content.MostHeld } found ? found.Bytes : null;
}

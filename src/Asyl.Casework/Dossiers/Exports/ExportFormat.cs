using Asyl.Casework.Dossiers.Exports.Annotations;
using Asyl.Casework.Dossiers.Exports.Calendars;
using Asyl.Casework.Dossiers.Exports.Ftm;
using Asyl.Casework.Dossiers.Exports.Huridocs;
using Asyl.Casework.Dossiers.Exports.Tables;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>
/// A form in which a casebook leaves for other programs: adding one is adding a row. Enters: what one viewer may see. Leaves: bytes on a stream, equal for
/// equal casebooks, in English whoever asks. Never: a passage that was not checked letter by letter, or a look at the clock.
/// </summary>
public sealed record ExportFormat
{
    private readonly Action<Stream, Casebook, SourceProfiles> write;

    private ExportFormat(string name, Action<Stream, Casebook> write)
        : this(name, (to, book, _) => write(to, book))
    {
    }

    private ExportFormat(string name, Action<Stream, Casebook, SourceProfiles> write) => (Name, this.write) = (name, write);

    /// <summary>In order of name.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("annotations", AnnotationCollection.Write),
        new("csv", ChronologyCsv.Write),
        new("ftm", FtmEntityLines.Write),
        new("ftm-statements", FtmStatementLines.Write),
        new("huridocs", EsfArchive.Write),
        new("ics", EventCalendar.Write),
        new("json", JsonExport.Write) { SaysReview = true },
        new("jsonl", ChronologyLines.Write),
    ];

    public static string Names => string.Join(", ", All.Select(format => format.Name));

    /// <summary>The public name, as it follows <c>--format</c>.</summary>
    public string Name { get; }

    /// <summary>Whether its readers rely on the review of every statement, so that what is only proposed is always in it.</summary>
    public bool SaysReview { get; private init; }

    /// <exception cref="WorkspaceException">There is no such format.</exception>
    public static ExportFormat Named(string name) =>
        All.FirstOrDefault(format => format.Name == name) ?? throw new WorkspaceException($"expected one of these formats after --format: {Names}");

    /// <param name="profiles">What people wrote about sources.</param>
    /// <exception cref="Citing.CitationException">A citation does not hold. What is written by then is of no use.</exception>
    public void Write(Stream to, Casebook book, SourceProfiles profiles) => Strings.InEnglish(() =>
    {
        write(to, book, profiles);
        return true;
    });
}

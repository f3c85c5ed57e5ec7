using System.Diagnostics.CodeAnalysis;

namespace Asyl.Casework.Dossiers.Citing;

/// <summary>A citation does not hold, so nothing is printed. Says which by ids and offsets; never holds the words.</summary>
[SuppressMessage("Roslynator", "RCS1194", Justification = "Thrown here alone, always with ids and offsets; a free message could hold words.")]
public sealed class CitationException : Exception
{
    private CitationException(string message, CitationFault fault, string id, int start, int end)
        : base(message) => (Fault, Id, Start, End) = (fault, id, start, end);

    public CitationFault Fault { get; }

    /// <summary>Of the report cited, or of the statement, fact or event that cites nothing.</summary>
    public string Id { get; }

    public int Start { get; }

    public int End { get; }

    internal static CitationException Passage(CitationFault fault, string report, int start, int end) => new(
        $"the citation of report {report}, characters {start} to {end}, does not hold: {Expected(fault)}", fault, report, start, end);

    internal static CitationException Nothing(CitationFault fault, string id) => new($"{id} cannot be cited: {Expected(fault)}", fault, id, 0, 0);

    private static string Expected(CitationFault fault) => fault switch
    {
        CitationFault.NoSuchReport => "expected a report that this viewer may see",
        CitationFault.NoSuchStatement => "expected a statement or fact that this viewer may see",
        CitationFault.OtherKeptText => "expected the kept text whose SHA-256 is cited, and it is not at hand",
        CitationFault.ChangedText => "the kept text is not the one its SHA-256 names",
        CitationFault.OutsideText => "expected a place inside the kept text",
        CitationFault.OtherWords => "the words at this place are not the words cited",
        _ => "expected words or a signed note that it rests on",
    };
}

public enum CitationFault
{
    NoSuchReport,
    NoSuchStatement,
    OtherKeptText,
    ChangedText,
    OutsideText,
    OtherWords,
    NothingCited,
}

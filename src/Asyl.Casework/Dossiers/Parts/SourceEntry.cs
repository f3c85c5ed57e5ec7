using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A report as a source and as an exhibit, and what in it was not read or is doubtful.</summary>
public sealed record SourceEntry
{
    /// <summary>A, B … Z, AA …</summary>
    public required string Letter { get; init; }

    public required FiledReport Report { get; init; }

    public IReadOnlyList<DependsOn> DependsOn { get; init; } = [];

    /// <summary>Words of the columns that the report leaves empty.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>When it was published as far as other reports tell, with the reason; empty where it states its day or they do not tell.</summary>
    public string ProposedDay { get; init; } = "";

    public string Outlet => OutletOf(Report);

    public string PublishedWords => ProposedDay.Length > 0 ? $"{StatedDay}; {ProposedDay}" : StatedDay;

    private string StatedDay => Reading.Published.IsKnown
        ? $"{DateWords.Of(Reading.Published)} ({Strings.Of($"published.{Codes.Of(Reading.PublishedBasis)}")})"
        : IsNote ? "" : DateWords.Of(Reading.Published);

    /// <summary>The outlet to name a report by; says so when the report states none.</summary>
    public static string OutletOf(FiledReport report) => Tellers.Outlet(report);

    public static bool IsSignedNote(FiledReport report) => Tellers.IsNote(report);

    /// <summary>Whether <see cref="OutletOf"/> is the report's title, as it states no outlet.</summary>
    public static bool IsNamedByTitle(FiledReport report) => SourceName.IsTitle(report);

    public ReportReading Reading => Report.Reading;

    /// <summary>Why a report gave no statements.</summary>
    public string UnreadWords => Reading.Language is "" or "und"
        ? Strings.Of("unread.unknown_language")
        : Strings.Of("unread.language", Strings.Find($"language.{Reading.Language}") ?? Reading.Language);

    /// <summary>A note that a person signed: it has no outlet or title to state, and no rule reads it.</summary>
    public bool IsNote => IsSignedNote(Report);

    public bool HasDoubts => (!Reading.Read && !IsNote) || Reading.Doubts.Count > 0 || Reading.Unread.Count > 0;
}

/// <summary>What a report rests on, in words, and the passage that shows it.</summary>
/// <param name="Report">The report that it rests on; empty for an outlet or a witness.</param>
public sealed record DependsOn(DependenceKind Kind, string On, string Report, Passage? Passage)
{
    public bool IsWitness => Kind == DependenceKind.Witness;

    public string Words => Strings.Of($"dependence.{Codes.Of(Kind)}", On);
}

namespace Asyl.Casework.Record;

/// <summary>Something that people keep in a case file or beside a report, by hand: a note, a task, a deadline, the day a decision was served, a translation, or about a source. A newer version replaces an older one; none is lost.</summary>
public sealed record Paper
{
    public required string Id { get; init; }

    /// <summary>A kind of <c>Data/papers.tsv</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of the person or report, or the name of the source, that it is about; empty for what is about none.</summary>
    public string About { get; init; } = "";

    /// <summary>From 1. Who changes it says which version they saw.</summary>
    public required int Version { get; init; }

    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>Who wrote this version.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The value of a field; empty when it has none.</summary>
    public string this[string field] => Fields.GetValueOrDefault(field, "");
}

using System.Text.Json.Serialization;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading;

/// <summary>Someone says, in this passage, that this happened. A proposal of the machine until a person accepts it.</summary>
public sealed record Statement
{
    /// <summary>Of report, kept text, start, end, event code and people: see <see cref="Ids"/>.</summary>
    public required string Id { get; init; }

    /// <summary>A code of <c>Data/events.tsv</c>.</summary>
    public required string Event { get; init; }

    /// <summary>Full names, as the report lets one know them, of the event's subject alone. Each is the name of a <see cref="ReportPerson"/>.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Whether its subject is whoever says "I" outside quotation marks: whom people say the report is the account of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOwn { get; init; }

    public Edtf Date { get; init; }

    /// <summary>The words the date was read from; empty when it was inferred.</summary>
    public string DateWritten { get; init; } = "";

    public string Place { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-2, or empty.</summary>
    public string Country { get; init; } = "";

    /// <summary>Roles and their values: court, judge, prosecutor, lawyer, authority, from, to, length (ISO 8601), suspended …</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    public Certainty Certainty { get; init; }

    /// <summary>Who says so, outermost first; empty for the reporter's own voice.</summary>
    public IReadOnlyList<string> Voice { get; init; } = [];

    /// <summary>
    /// How often such statements were right where reports were labelled by hand, 0 to 1 (<c>Data/confidence.tsv</c>): most where the grammar and the nearest words for people agree on whom
    /// it is about. 0 in what a decision keeps: how sure the machine was is no part of it. Says nothing about whether it happened.
    /// </summary>
    public double Confidence { get; init; }

    public Zone Zone { get; init; }

    /// <summary>The page of a paged original, from 1; 0 where there are no pages.</summary>
    public int Page { get; init; }

    public required Passage Passage { get; init; }
}

using Asyl.Language.Dates;

namespace Asyl.Casework.Record;

/// <summary>What a person entered by hand about someone, with the words or the signed note it rests on. Beats what the machine reads.</summary>
public sealed record Fact
{
    public required string Id { get; init; }

    /// <summary>The id of the person the fact is about.</summary>
    public required string Person { get; init; }

    /// <summary>A code of <c>Data/events.tsv</c>.</summary>
    public required string Event { get; init; }

    public Edtf Date { get; init; }

    public string Place { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-2, or empty.</summary>
    public string Country { get; init; } = "";

    public IReadOnlyDictionary<string, string> Details { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The words it rests on. A note is an original too, cited like any other.</summary>
    public required IReadOnlyList<FactCitation> Cites { get; init; }

    /// <summary>The words of the note, where the fact rests on one.</summary>
    public string Note { get; init; } = "";

    /// <summary>Who entered it.</summary>
    public required string By { get; init; }

    /// <summary>When it was entered.</summary>
    public required DateTimeOffset At { get; init; }
}

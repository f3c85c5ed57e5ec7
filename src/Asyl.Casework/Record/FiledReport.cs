using Asyl.Casework.Reading;

namespace Asyl.Casework.Record;

/// <summary>A report as one viewer may see it: where it came from, its kept text, what the reader made of it and what people decided.</summary>
public sealed record FiledReport
{
    public required string Id { get; init; }

    /// <summary>The name of the file as it was received, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>The path inside a container; empty for a file that is one report.</summary>
    public string Part { get; init; } = "";

    /// <summary>The file, and the path inside it for a part of a container.</summary>
    public string Name => Intake.Received.NameOf(File, Part);

    /// <summary>Of the original's bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Of the kept text in UTF-8, and the extractor that made it.</summary>
    public required string KeptSha256 { get; init; }

    public required string Extractor { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Whether the original is a web page.</summary>
    public bool IsPage => MediaType == Intake.MediaTypes.Page;

    /// <summary>Where the words stand in an original with pages, cells or minutes.</summary>
    public Intake.Places Places { get; init; } = Intake.Places.None;

    /// <summary>The report that this one is a translation of, as people say: its id, or words; empty where nobody says so.</summary>
    public string TranslationOf { get; init; } = "";

    /// <summary>The kept text. Never overwritten.</summary>
    public required string Text { get; init; }

    /// <summary>Kept texts that are not read any more and may still be cited, by SHA-256.</summary>
    public IReadOnlyDictionary<string, EarlierText> Earlier { get; init; } = new Dictionary<string, EarlierText>(StringComparer.Ordinal);

    /// <summary>One of its kept texts: the one of that hash that is not read any more, else the newest.</summary>
    public string TextOf(string keptSha256) => Earlier.GetValueOrDefault(keptSha256)?.Text ?? Text;

    /// <summary>The places of one of its kept texts.</summary>
    public Intake.Places PlacesOf(string keptSha256) => Earlier.GetValueOrDefault(keptSha256)?.Places ?? Places;

    public required ReportReading Reading { get; init; }

    /// <summary>The reading's statements after people's decisions, rejected and stale ones included.</summary>
    public IReadOnlyList<FiledStatement> Statements { get; init; } = [];

    /// <summary>The report with the reader switched off: only what people accepted or corrected is left of its reading.</summary>
    public FiledReport ByHand()
    {
        var accepted = Statements.Where(filed => filed.IsAccepted).ToList();
        var named = accepted.SelectMany(filed => filed.Statement.People).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Statements = accepted,
            Reading = Reading with
            {
                Statements = [],
                People = [.. Reading.People.Where(person => named.Contains(person.Name))],
                Relations = [],
                Cites = [],
                Unread = [],
            },
        };
    }
}

/// <summary>A kept text that another has taken the place of.</summary>
public sealed record EarlierText(string Text, Intake.Places Places);

using Asyl.Language.Dates;

namespace Asyl.Casework.Reading;

/// <summary>What the reader made of one report: a pure function of its kept text, a given publication date and the reader's version.</summary>
public sealed record ReportReading
{
    /// <summary>The version of the reader that made this.</summary>
    public required string Reader { get; init; }

    /// <summary>BCP 47; "und" when it cannot be told.</summary>
    public required string Language { get; init; }

    /// <summary>False for a language not read yet: kept, searchable, citable by hand.</summary>
    public bool Read { get; init; }

    public string Title { get; init; } = "";

    public string Outlet { get; init; } = "";

    public string Author { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Url { get; init; } = "";

    public string Accessed { get; init; } = "";

    public Edtf Published { get; init; }

    public PublishedBasis PublishedBasis { get; init; }

    public IReadOnlyList<Statement> Statements { get; init; } = [];

    public IReadOnlyList<Relation> Relations { get; init; } = [];

    public IReadOnlyList<ReportPerson> People { get; init; } = [];

    /// <summary>Whom the report names as its source, and where: agencies, outlets, organisations ("the agency reported").</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>Sentences with a known person, a date or a legal verb from which no statement came.</summary>
    public IReadOnlyList<Passage> Unread { get; init; } = [];

    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>With the page that each statement's words begin on.</summary>
    public ReportReading OnPages(Intake.Places places) =>
        places.Pages.Count == 0 ? this : this with { Statements = [.. Statements.Select(said => said with { Page = places.PageOf(said.Passage.Start, said.Passage.End) })] };
}

namespace Asyl.Casework.Dossiers.Word;

/// <summary>Where blocks are set.</summary>
/// <param name="Width">In twentieths of a point.</param>
/// <param name="Style">Of a paragraph whose kind has no looks of its own.</param>
/// <param name="Headings">The styles of parts, from level 3; the last holds for all below.</param>
internal sealed record Place(int Width, string Style, IReadOnlyList<string> Headings)
{
    /// <summary>Between the margins of A4, which Letter has room for too.</summary>
    public const int PageWidth = 9638;

    public static Place Body { get; } = new(PageWidth, "Normal", ["Heading2", "Heading3"]);

    public static Place Cover { get; } = Body with { Headings = ["CoverHeading"] };

    public static Place Foot { get; } = new(PageWidth, "FootnoteText", ["FootnoteText"]) { IsTight = true };

    /// <summary>What the row or item around is: "accepted", "proposed"; empty for none.</summary>
    public string Standing { get; init; } = "";

    /// <summary>How many lists are around.</summary>
    public int Depth { get; init; }

    /// <summary>Lists go without bullets, as in cells.</summary>
    public bool IsTight { get; init; }

    public Place Cell(int width, string standing) => this with { Width = width, Style = "TableText", Headings = ["CellHeading"], Standing = standing, IsTight = true };

    public Place Below => this with { Depth = Depth + 1, Style = IsTight ? Style : "ListContinue" };

    public string Heading(int level) => Headings[Math.Clamp(level - 3, 0, Headings.Count - 1)];
}

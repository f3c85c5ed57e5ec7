using Asyl.Language.Dates;

namespace Asyl.Language.Text;

/// <summary>A page as its reader sees it: its zones, and what its head says about itself; empty where it does not say.</summary>
public sealed record PageLayout
{
    /// <summary>They partition the text: contiguous, none empty, from 0 to its end; none for an empty text.</summary>
    public required IReadOnlyList<ZonedSpan> Zones { get; init; }

    public string Title { get; init; } = "";

    public string Outlet { get; init; } = "";

    public string Author { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Url { get; init; } = "";

    /// <summary>The day the page was saved or fetched, EDTF; empty where nothing says it.</summary>
    public string Accessed { get; init; } = "";

    /// <summary>The place in front of the first sentence, as written: "ERZURUM, Turkey".</summary>
    public string DatelinePlace { get; init; } = "";

    /// <summary>The day of publication that the page's metadata give; unknown for plain text.</summary>
    public Edtf Published { get; init; }

    /// <summary>The day of the last change that the page's metadata give; unknown for plain text.</summary>
    public Edtf Modified { get; init; }

    /// <summary>The language that the markup declares, as BCP 47; empty where it declares none.</summary>
    public string Language { get; init; } = "";
}

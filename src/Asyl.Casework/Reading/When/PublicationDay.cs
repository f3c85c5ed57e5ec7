using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading.When;

/// <summary>When a report was published: what a person gave beats what it states, that beats what its text allows. A difference is a doubt.</summary>
internal sealed record PublicationDay(Edtf Date, PublishedBasis Basis, IReadOnlyList<Doubt> Doubts)
{
    private const int Differing = 1; // a page's own day may be another in another time zone

    public static PublicationDay Of(string text, PageLayout layout, IReadOnlyList<Span> sentences, Edtf given)
    {
        var (found, isStated) = PublicationDating.Find(text, layout, sentences);
        var known = layout.Published.IsKnown ? layout.Published : isStated ? found : Edtf.Unknown;
        if (given.IsKnown)
            return new(given, PublishedBasis.Given, known.IsKnown && !known.Overlaps(given) ? [new("the publication date given differs from the one that the report states", null)] : []);
        if (layout.Published.IsKnown)
            return new(layout.Published, PublishedBasis.Metadata, isStated && Differ(layout.Published, found) ? [new("the publication date in the page's metadata differs from the one that it shows", null)] : []);
        if (!found.IsKnown)
            return new(Edtf.Unknown, PublishedBasis.Unknown, []);
        return new(found, isStated ? PublishedBasis.Stated : PublishedBasis.Inferred, []);
    }

    private static bool Differ(Edtf metadata, Edtf stated) =>
        stated.First?.AddDays(-Differing) > metadata.Last || stated.Last?.AddDays(Differing) < metadata.First;
}

using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading.When;

/// <summary>When a report was published: what a person gave beats what it states, that beats what its text allows. A difference is a doubt.</summary>
internal sealed record PublicationDay(Edtf Date, PublishedBasis Basis, IReadOnlyList<Doubt> Doubts)
{
    public static PublicationDay Of(string text, PageLayout layout, IReadOnlyList<Span> sentences, Edtf given)
    {
        var (found, isStated) = PublicationDating.Find(text, layout, sentences);
        if (given.IsKnown)
            return new(given, PublishedBasis.Given, isStated && !found.Overlaps(given) ? [new("the publication date given differs from the one that the report states", null)] : []);
        if (!found.IsKnown)
            return new(Edtf.Unknown, PublishedBasis.Unknown, []);
        return new(found, isStated ? PublishedBasis.Stated : PublishedBasis.Inferred, []);
    }
}

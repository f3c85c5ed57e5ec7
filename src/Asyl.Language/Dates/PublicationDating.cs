using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>
/// Finds when a report was published. Enters: a text, its layout and sentences. Leaves: the day or month that the report's head states, or the
/// interval that follows from what it tells. Never: a date from a copyright line, a footer or a list of other stories.
/// </summary>
public static class PublicationDating
{
    public static (Edtf Date, bool Stated) Find(string text, PageLayout layout, IReadOnlyList<Span> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(sentences);
        var stated = StatedDates.Find(text, layout, sentences);
        return stated is { IsKnown: true, IsYearless: false } ? (stated, true) : (PublicationBounds.Infer(text, layout, sentences), false);
    }
}

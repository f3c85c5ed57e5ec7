using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>
/// Finds expressions of time and says what they mean. Enters: a text, its sentences in order, and the day of publication as far as it is known.
/// Leaves: mentions in order, none overlapping. Never: a date that nothing anchors.
/// </summary>
public static class DateReader
{
    public static IReadOnlyList<DateMention> Read(string text, IReadOnlyList<Span> sentences, Edtf published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        return [];
    }
}

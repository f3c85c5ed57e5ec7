using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures.Dates;

/// <summary>Reads the dates of a text as a report's are read: in its sentences, the whole of it being body.</summary>
internal static class ReadDates
{
    public static IReadOnlyList<DateMention> In(string text, Edtf published) => DateReader.Read(text, Sentences(text), published);

    public static IReadOnlyList<Span> Sentences(string text) => SentenceSplitter.Split(text, [new(0, text.Length, Zone.Body)]);
}

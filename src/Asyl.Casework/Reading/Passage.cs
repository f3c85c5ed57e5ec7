using Asyl.Language.Text;

namespace Asyl.Casework.Reading;

/// <summary>Words of a kept text and where they stand in it (UTF-16 code units). The words at the place are the words, or it is an error.</summary>
public sealed record Passage(int Start, int End, string Text)
{
    public static Passage Of(string text, int start, int end) => new(start, end, text[start..end]);

    public static Passage Of(string text, Span span) => Of(text, span.Start, span.End);
}

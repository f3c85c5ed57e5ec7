using Asyl.Casework.Reading;

namespace Asyl.Casework.Events;

/// <summary>The paragraphs of a kept text that are prose. Menus and headings are left out.</summary>
internal sealed record Prose(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>Those of all paragraphs.</summary>
    public Shingles Shingles { get; } = Shingles.Of(Paragraphs.Select(paragraph => paragraph.Shingles));

    public static Prose Of(string text)
    {
        var paragraphs = new List<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (IsSentence(text.AsSpan(start, end - start)) && Shingles.Of(text[start..end]) is { Count: >= 8 } shingles)
                paragraphs.Add(new Paragraph(Passage.Of(text, start, end), shingles));
            start = end + 1;
        }

        return new Prose(paragraphs);
    }

    private static bool IsSentence(ReadOnlySpan<char> line) => line.TrimEnd().TrimEnd("\"”’')".AsSpan()) is [.., '.' or '!' or '?' or ':'];
}

/// <summary>A paragraph where it stands.</summary>
internal sealed record Paragraph(Passage Passage, Shingles Shingles)
{
    /// <summary>The share of the smaller one's shingles that the other has too.</summary>
    public double Overlap(Paragraph other) => (double)Shingles.SharedWith(other.Shingles) / Math.Min(Shingles.Count, other.Shingles.Count);
}

using Asyl.Casework.People;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Events;

/// <summary>The paragraphs of a kept text that are prose, and their shingles: runs of five words, folded. Menus and headings are left out.</summary>
internal sealed record Prose(IReadOnlyList<Paragraph> Paragraphs)
{
    private const int Words = 5;

    public IEnumerable<ulong> Shingles => Paragraphs.SelectMany(paragraph => paragraph.Shingles);

    public static Prose Of(string text)
    {
        var paragraphs = new List<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var shingles = ShinglesOf(text[start..end]);
            if (shingles.Count >= 8 && IsSentence(text.AsSpan(start, end - start)))
                paragraphs.Add(new Paragraph(Passage.Of(text, start, end), shingles));
            start = end + 1;
        }

        return new Prose(paragraphs);
    }

    private static bool IsSentence(ReadOnlySpan<char> line) => line.TrimEnd().TrimEnd("\"”’')".AsSpan()) is [.., '.' or '!' or '?' or ':'];

    private static HashSet<ulong> ShinglesOf(string line)
    {
        var words = NameLetters.Fold(line).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).Where(word => word.Length > 0).Select(Hash).ToArray();
        var shingles = new HashSet<ulong>();
        for (var i = 0; i + Words <= words.Length; i++)
            shingles.Add(words.AsSpan(i, Words).ToArray().Aggregate(17UL, (sum, word) => (sum * 1099511628211UL) ^ word));
        return shingles;
    }

    /// <summary>FNV-1a: the same in every process, as the built-in hash of a string is not.</summary>
    private static ulong Hash(string word) => word.Aggregate(14695981039346656037UL, (hash, letter) => (hash ^ letter) * 1099511628211UL);
}

/// <summary>A paragraph where it stands.</summary>
internal sealed record Paragraph(Passage Passage, HashSet<ulong> Shingles)
{
    /// <summary>The share of the smaller one's shingles that the other has too.</summary>
    public double Overlap(Paragraph other) =>
        Math.Min(Shingles.Count, other.Shingles.Count) is > 0 and var least ? (double)Shingles.Count(other.Shingles.Contains) / least : 0;
}

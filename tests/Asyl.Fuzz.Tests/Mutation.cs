using System.Text;

namespace Asyl.Fuzz.Tests;

/// <summary>
/// Makes bytes that nobody meant to be read: papers cut, joined, repeated, shouted, drowned in marks, wrapped in tags, in the wrong encoding, and mere noise.
/// The same seed gives the same inputs in the same order.
/// </summary>
internal sealed class Mutation(int seed, IReadOnlyList<string> papers)
{
    private const int Longest = 1 << 20;

    private static readonly string[] Odd =
    [
        "\0", "\ud83d", "\ude00", "\u202e", "\u200b", "\u0301", "\ufeff", "\u2029", "\"", "“", "”", "«", "((((", "]]", "...", "--", "\r", "\t\t\t", " ", "\n\n\n",
        "31 February 9999", "0000-00-00", "last last next", "99999999999999999999", "’s’s’s", "A.B.C.D.", "<p>", "</div>", "<script>", "<!--", "&#x110000;", "&amp;amp;", "%00",
        "respectively", "said that said that", "who who who", "его не", "және", "中文", "مرحبا", "ß", "İ", "ﬃ", "𝒜𝓈𝓎𝓁",
    ];

    private readonly Random random = new(seed);

    public byte[] Next()
    {
        if (random.Next(12) == 0)
            return Noise();
        var text = Paper();
        for (var steps = random.Next(1, 5); steps > 0; steps--)
            text = Change(text);
        return Encode(text.Length > Longest ? text[..Longest] : text);
    }

    private byte[] Noise()
    {
        var bytes = new byte[random.Next(4000)];
        random.NextBytes(bytes);
        return bytes;
    }

    private string Paper() => papers[random.Next(papers.Count)];

    private string Change(string text) => random.Next(14) switch
    {
        0 => Piece(text),
        1 => Piece(text) + Piece(Paper()),
        2 => Repeated(Piece(text), random.Next(1, 1 << random.Next(1, 10))),
        3 => text.ToUpperInvariant(),
        4 => text.ToLowerInvariant(),
        5 => string.Join(' ', text.Split(' ').Select(word => word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word)),
        6 => text.ReplaceLineEndings(" "),
        7 => text.Replace(' ', '\n'),
        8 => text.Replace(".", "", StringComparison.Ordinal),
        9 => Shuffled(text, random.Next(2) == 0 ? ' ' : '\n'),
        10 => Tagged(text),
        11 => text + Repeated(Odd[random.Next(Odd.Length)], random.Next(1, 1 << random.Next(1, 14))),
        _ => Sprinkled(text),
    };

    private string Piece(string text)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, random.Next(text.Length - start + 1));
    }

    private static string Repeated(string text, int times)
    {
        var all = new StringBuilder();
        for (var i = 0; i < times && all.Length < Longest; i++)
            all.Append(text);
        return all.ToString();
    }

    private string Shuffled(string text, char mark)
    {
        var parts = text.Split(mark);
        random.Shuffle(parts);
        return string.Join(mark, parts);
    }

    private string Tagged(string text)
    {
        var tag = new[] { "div", "p", "table", "ul><li", "a href='#'", "article", "svg", "b" }[random.Next(8)];
        return "<html><body>" + Repeated($"<{tag}>", random.Next(1, 1 << random.Next(1, 12))) + text.Replace("\n", "<p>", StringComparison.Ordinal);
    }

    private string Sprinkled(string text)
    {
        var all = new StringBuilder(text);
        for (var times = random.Next(1, 30); times > 0; times--)
            all.Insert(random.Next(all.Length + 1), Odd[random.Next(Odd.Length)]);
        return all.ToString();
    }

    private byte[] Encode(string text)
    {
        var bytes = random.Next(10) switch
        {
            0 => Encoding.Unicode.GetBytes(text),
            1 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        if (random.Next(8) == 0 && bytes.Length > 0)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }
}

using System.Buffers;
using System.Text;

namespace Asyl.Language.Text;

/// <summary>
/// Bytes to kept text. The text is the file's text unchanged, a byte-order mark apart. A byte-order mark decides; without one
/// UTF-8 if the bytes are, then UTF-16 by its zeros, then windows-1251 or windows-1252 by the letters. What was guessed is said.
/// </summary>
public static class TextDecoder
{
    /// <summary>Changes whenever the same bytes could give another text.</summary>
    public const string Version = "text-1";

    private static readonly SearchValues<byte> Control = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 28, 29, 30, 31]);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="Remark">What was guessed or damaged, in one sentence, or empty.</param>
    public sealed record Decoded(string Text, string Remark)
    {
        /// <summary>Whether the letters alone speak for the encoding: a declaration knows better.</summary>
        public bool IsGuessed { get; init; }
    }

    /// <summary>The text, or null when the bytes are none.</summary>
    public static Decoded? Decode(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return ByMark(bytes) ?? AsUtf16WithoutMark(bytes) ?? (bytes.AsSpan().ContainsAny(Control) ? null : AsUtf8(bytes) ?? AsCodePage(bytes));
    }

    private static Decoded? ByMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => bytes.AsSpan().ContainsAny(Control) ? null : AsUtf8(bytes[3..]) ?? AsCodePage(bytes[3..]),
        [0xFF, 0xFE, 0, 0, ..] => Whole(Encoding.UTF32, bytes[4..], 4),
        [0xFF, 0xFE, ..] => Whole(Encoding.Unicode, bytes[2..], 2),
        [0xFE, 0xFF, ..] => Whole(Encoding.BigEndianUnicode, bytes[2..], 2),
        _ => null,
    };

    private static Decoded? AsUtf16WithoutMark(byte[] bytes)
    {
        if (bytes.Length < 8)
            return null;
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 4096) & ~1);
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] is 0 or 4 ? 1 : 0; // the high byte of Latin and Cyrillic letters
            odd += sample[i + 1] is 0 or 4 ? 1 : 0;
        }

        var most = sample.Length / 2 * 3 / 4;
        if (Math.Max(even, odd) <= most || !sample.Contains((byte)0))
            return null;
        var decoded = Whole(odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode, bytes, 2);
        return decoded is null ? null : decoded with { Remark = "no byte-order mark: taken for UTF-16 by its bytes" };
    }

    private static Decoded? Whole(Encoding encoding, byte[] bytes, int unit)
    {
        var text = encoding.GetString(bytes);
        if (text.AsSpan().ContainsAny('\0', '\u0001', '\u0002') || text.Count(c => c == '\uFFFD') > 1 + (text.Length / 50))
            return null;
        return new Decoded(text, bytes.Length % unit == 0 ? "" : "ends in the middle of a character: the file may be cut");
    }

    private static Decoded? AsUtf8(byte[] bytes)
    {
        try
        {
            return new Decoded(Strict.GetString(bytes), "");
        }
        catch (DecoderFallbackException)
        {
            return AsBrokenUtf8(bytes);
        }
    }

    /// <summary>UTF-8 that is cut at its end or damaged in a few places; null when it is another encoding altogether.</summary>
    private static Decoded? AsBrokenUtf8(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var broken = text.Count(c => c == '\uFFFD');
        if (broken == 1 && text.EndsWith('\uFFFD'))
            return new Decoded(text, "ends in the middle of a character: the file may be cut");
        var whole = text.Count(c => c > '\u007F' && c != '\uFFFD');
        return broken <= whole / 10
            ? new Decoded(text, $"mixed encodings: {broken} places are no UTF-8 and are shown as \uFFFD")
            : null;
    }

    private static Decoded AsCodePage(byte[] bytes)
    {
        var cyrillic = Encoding.GetEncoding(1251).GetString(bytes);
        var russian = Share(cyrillic, c => c is (>= 'а' and <= 'я') or 'ё' or 'і');
        return russian > 0.3
            ? new Decoded(cyrillic, "not UTF-8: taken for windows-1251 by its letters") { IsGuessed = true }
            : new Decoded(Encoding.GetEncoding(1252).GetString(bytes), "not UTF-8: taken for windows-1252 by its letters") { IsGuessed = true };
    }

    private static double Share(string text, Func<char, bool> counted)
    {
        var letters = text.Count(char.IsLetter);
        return letters == 0 ? 0 : (double)text.Count(counted) / letters;
    }
}

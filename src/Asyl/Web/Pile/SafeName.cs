using System.Globalization;
using System.Text;

namespace Asyl.Web.Pile;

/// <summary>
/// What a file that somebody sends may be called here. Enters: the name that the browser gives, which may be a path, a device of Windows, or made to deceive.
/// Leaves: its last segment, without letters that mean something to a file system or turn a line around. Never: an empty name, a separator, a leading dot.
/// </summary>
internal static class SafeName
{
    private const int Letters = 120;
    private const int Bytes = 200;
    private const string Nameless = "file";

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];

    public static string Of(string sent)
    {
        var segment = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var name = string.Concat(segment.EnumerateRunes().Where(IsKept).Select(rune => IsPlain(rune) ? rune.ToString() : "_")).Trim(' ', '.');
        if (IsDevice(name))
            name = $"_{name}";
        return name.Length == 0 ? Nameless : Shortened(name);
    }

    /// <summary>Control, turning and invisible letters are left out; what joins or parts letters in Persian and Indic scripts is not among them.</summary>
    private static bool IsKept(Rune rune) =>
        rune != Rune.ReplacementChar && (rune.Value is 0x200C or 0x200D
            || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));

    private static bool IsPlain(Rune rune) => !rune.IsAscii || !"<>:\"|?*".Contains((char)rune.Value, StringComparison.Ordinal);

    /// <summary>Windows opens a device under these names, whatever ending they have.</summary>
    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd().ToUpperInvariant();
        return Devices.Contains(stem) || (stem.Length == 4 && stem[..3] is "COM" or "LPT" && (char.IsAsciiDigit(stem[3]) || stem[3] is '¹' or '²' or '³'));
    }

    /// <summary>As much of it as file systems take, with its ending.</summary>
    private static string Shortened(string name)
    {
        var ending = Path.GetExtension(name) is { Length: <= 12 } short_ ? short_ : "";
        var (left, room) = (Letters - ending.Length, Bytes - Encoding.UTF8.GetByteCount(ending));
        var stem = new StringBuilder();
        foreach (var rune in name[..^ending.Length].EnumerateRunes())
        {
            if ((left -= rune.Utf16SequenceLength) < 0 || (room -= rune.Utf8SequenceLength) < 0)
                break;
            stem.Append(rune);
        }

        return stem.ToString().TrimEnd(' ', '.') + ending;
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Asyl.Casework.Intake.Tools;
using Asyl.Language.Text;

namespace Asyl.Casework.Intake.Printed;

/// <summary>
/// Words recognised in a picture by tesseract, with all languages among ours that it was installed with: names in other letters stand in every paper. Turkish is recognised once more alone, because its
/// letters are taken for English ones beside English. Never an exception for a picture that cannot be read.
/// </summary>
internal static partial class Recognition
{
    private const int Patience = 120;

    private static readonly string[] Ours = ["eng", "rus", "kaz", "tur", "chi_sim"];
    private const string Turkish = "tur";

    // How much less sure of its words, of 100, a second look may be: letters of other writing cost far more.
    private const double Doubt = 3;

    private static readonly Lazy<(string Version, string Languages)> Installed = new(Ask);

    /// <summary>Whether tesseract is there, with a language.</summary>
    public static bool IsThere => Installed.Value.Languages.Length > 0;

    /// <summary>What a kept text is called that was made by it.</summary>
    public static string Version => $"tesseract-{Installed.Value.Version}";

    public static string Remark => $"its words were recognised by OCR (tesseract {Installed.Value.Version}, {Installed.Value.Languages}): check them against the picture";

    public const string Absent = "it is a picture and was not read, because that needs tesseract of tesseract-ocr: install it and add the file again, or cite a box on the page";

    /// <summary>The blocks of a picture that lies in the room.</summary>
    /// <param name="scale">Units of the page for a pixel.</param>
    /// <returns>Null when the picture cannot be read.</returns>
    public static IReadOnlyList<IReadOnlyList<PrintedLine>>? Read(ToolRoom room, string picture, double scale)
    {
        var first = Table(room, picture, Installed.Value.Languages);
        var alone = first is not null && IsTurkishBesideOthers(first) ? Table(room, picture, Turkish) : null;
        var best = alone is not null && Certainty(alone) >= Certainty(first!) - Doubt ? alone : first;
        return best is null ? null : Blocks(best, scale);
    }

    private static double Certainty(string table) => Words(table).Select(cells => Number(cells[10])).DefaultIfEmpty(-1).Average();

    private static bool IsTurkishBesideOthers(string table) =>
        Installed.Value.Languages.Split('+') is { Length: > 1 } languages && languages.Contains(Turkish, StringComparer.Ordinal)
        && LanguageDetector.Detect(string.Join('\n', Blocks(table, 1).Select(block => string.Join(' ', block.Select(line => line.Text))))) == "tr";

    private static string? Table(ToolRoom room, string picture, string languages)
    {
        try
        {
            var answer = room.Run(Tool.Ocr, Patience, picture, "stdout", "-l", languages, "--psm", "3", "tsv");
            return answer.Exit == 0 ? Encoding.UTF8.GetString(answer.Output) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The table that tesseract prints: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
    internal static IReadOnlyList<IReadOnlyList<PrintedLine>> Blocks(string table, double scale) =>
    [
        .. Words(table).GroupBy(cells => $"{cells[2]} {cells[3]}", StringComparer.Ordinal)
            .Select(block => (IReadOnlyList<PrintedLine>)[.. block.GroupBy(cells => cells[4], StringComparer.Ordinal).Select(line => Line([.. line], scale)).Where(line => line.Text.Any(char.IsLetterOrDigit))])
            .Where(block => block.Count > 0),
    ];

    private static IEnumerable<string[]> Words(string table) => table.Split('\n').Select(row => row.Split('\t')).Where(cells => cells.Length == 12 && cells[0] == "5" && cells[11].Trim().Length > 0);

    private static PrintedLine Line(IReadOnlyList<string[]> words, double scale)
    {
        var (x, y) = (words.Min(word => Number(word[6])), words.Min(word => Number(word[7])));
        var (right, bottom) = (words.Max(word => Number(word[6]) + Number(word[8])), words.Max(word => Number(word[7]) + Number(word[9])));
        return new(Ideographs.Join(words.Select(word => word[11].Trim())), Boxes.Of(x * scale, y * scale, (right - x) * scale, (bottom - y) * scale));
    }

    private static double Number(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static (string Version, string Languages) Ask()
    {
        if (!Tool.Ocr.IsThere)
            return ("", "");
        try
        {
            using var room = new ToolRoom();
            var version = VersionNumber().Match(Encoding.UTF8.GetString(room.Run(Tool.Ocr, 10, "--version").Output)).Value;
            var there = Encoding.UTF8.GetString(room.Run(Tool.Ocr, 10, "--list-langs").Output).Split('\n', StringSplitOptions.TrimEntries);
            return (version, string.Join('+', Ours.Where(there.Contains)));
        }
        catch (InvalidDataException)
        {
            return ("", "");
        }
    }

    [GeneratedRegex(@"\d+(\.\d+)+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex VersionNumber();
}

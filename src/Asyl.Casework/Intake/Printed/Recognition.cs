using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Intake.Printed;

/// <summary>Words recognised in a picture by tesseract, with the languages among ours that it was installed with. Never an exception for a picture that cannot be read.</summary>
internal static partial class Recognition
{
    private const int Patience = 120;

    private static readonly string[] Ours = ["eng", "rus", "kaz", "tur", "chi_sim"];
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
        try
        {
            var answer = room.Run(Tool.Ocr, Patience, picture, "stdout", "-l", Installed.Value.Languages, "--psm", "3", "tsv");
            return answer.Exit == 0 ? Blocks(Encoding.UTF8.GetString(answer.Output), scale) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The table that tesseract prints: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
    internal static IReadOnlyList<IReadOnlyList<PrintedLine>> Blocks(string table, double scale) =>
    [
        .. table.Split('\n').Select(row => row.Split('\t')).Where(cells => cells.Length == 12 && cells[0] == "5" && cells[11].Trim().Length > 0)
            .GroupBy(cells => $"{cells[2]} {cells[3]}", StringComparer.Ordinal)
            .Select(block => (IReadOnlyList<PrintedLine>)[.. block.GroupBy(cells => cells[4], StringComparer.Ordinal).Select(line => Line([.. line], scale)).Where(line => line.Text.Any(char.IsLetterOrDigit))])
            .Where(block => block.Count > 0),
    ];

    private static PrintedLine Line(IReadOnlyList<string[]> words, double scale)
    {
        var (x, y) = (words.Min(word => Number(word[6])), words.Min(word => Number(word[7])));
        var (right, bottom) = (words.Max(word => Number(word[6]) + Number(word[8])), words.Max(word => Number(word[7]) + Number(word[9])));
        return new(string.Join(' ', words.Select(word => word[11].Trim())), Boxes.Of(x * scale, y * scale, (right - x) * scale, (bottom - y) * scale));
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

using System.Globalization;
using System.Xml;
using Asyl.Casework.Intake.Formats.Office;

namespace Asyl.Casework.Intake.Formats.Tables;

/// <summary>Which cell styles of a workbook show a number as a day or a time.</summary>
internal static class DayStyles
{
    public static HashSet<int> In(OfficePackage package, string? part)
    {
        var (own, styles, inCells, style) = (new HashSet<int>(), new HashSet<int>(), false, 0);
        using var reader = part is null ? null : package.Open(part);
        while (reader?.Read() == true)
        {
            if (reader.LocalName == "cellXfs")
                inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && IsDay(reader.GetAttribute("formatCode") ?? ""))
                own.Add(Number(reader.GetAttribute("numFmtId")));
            else if (inCells && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" } && Number(reader.GetAttribute("numFmtId")) is var id && ++style > 0 && (own.Contains(id) || IsBuiltIn(id)))
                styles.Add(style - 1);
        }

        return styles;
    }

    // ECMA-376, part 1, 18.8.30: those that show days and times, in every language.
    private static bool IsBuiltIn(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>Whether a format has a letter of a day, month, year or hour outside quotation marks and brackets.</summary>
    private static bool IsDay(string format)
    {
        var closing = '\0';
        for (var at = 0; at < format.Length; at++)
        {
            var sign = format[at];
            if (closing != '\0')
                closing = sign == closing ? '\0' : closing;
            else if (sign is '"' or '[')
                closing = sign == '[' ? ']' : '"';
            else if (sign is '\\' or '_' or '*')
                at++;
            else if (sign is 'd' or 'm' or 'y' or 'h' or 'D' or 'M' or 'Y' or 'H')
                return true;
        }

        return false;
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}

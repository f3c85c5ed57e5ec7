using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>What to call a report by, so that no two look alike: its outlet or publisher; where it states none its title, else the name of its file.</summary>
internal static class SourceName
{
    private const int Longest = 40;

    public static string Of(FiledReport report) =>
        Tellers.IsNote(report) ? Strings.Of("teller.note")
        : report.Reading.Outlet.Length > 0 ? report.Reading.Outlet
        : report.Reading.Publisher.Length > 0 ? report.Reading.Publisher
        : report.Reading.Title.Length > 0 ? Words.QuotationMarks.Around(Shortened(report.Reading.Title))
        : report.File.Length > 0 ? report.File
        : Strings.Of("teller.outlet_unknown");

    /// <summary>Whether the name is the title's: whoever prints both would say it twice.</summary>
    public static bool IsTitle(FiledReport report) =>
        !Tellers.IsNote(report) && report.Reading is { Outlet.Length: 0, Publisher.Length: 0, Title.Length: > 0 };

    /// <summary>Whole words, as many as there is room for.</summary>
    private static string Shortened(string title)
    {
        if (title.Length <= Longest)
            return title;
        var space = title.LastIndexOf(' ', Longest);
        var end = space > Longest / 2 ? space : char.IsHighSurrogate(title[Longest - 1]) ? Longest - 1 : Longest;
        return title[..end].TrimEnd(' ', ',', ';', ':', '-', '–') + "…";
    }
}

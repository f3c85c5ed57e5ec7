using System.Security.Cryptography;
using System.Text;
using Asyl.Casework.Intake;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Citing;

/// <summary>
/// The kept texts that may be cited. Enters: reports and, by SHA-256, older kept texts that decisions still cite. Checks that words stand at their
/// place, letter by letter. Never finds words again by likeness.
/// </summary>
internal sealed class KeptTexts(IReadOnlyDictionary<string, string> older)
{
    private readonly HashSet<string> checkedTexts = new(StringComparer.Ordinal);

    /// <exception cref="CitationException">The words at the place are not the words, or the text is another one.</exception>
    public void Check(FiledReport report, string keptSha256, int start, int end, string words)
    {
        var text = TextOf(report, keptSha256, start, end);
        if (start < 0 || end <= start || end > text.Length)
            throw CitationException.Passage(CitationFault.OutsideText, report.Id, start, end);
        if (!text.AsSpan(start, end - start).SequenceEqual(words))
            throw CitationException.Passage(CitationFault.OtherWords, report.Id, start, end);
    }

    /// <exception cref="CitationException">The report has no such page, or the box does not lie on it.</exception>
    public static void CheckPage(FiledReport report, string keptSha256, int page, Box? box)
    {
        if (!report.PlacesOf(keptSha256).Hold(page, box))
            throw CitationException.Passage(CitationFault.OutsideText, report.Id, 0, 0);
    }

    private string TextOf(FiledReport report, string keptSha256, int start, int end)
    {
        var text = keptSha256 == report.KeptSha256 ? report.Text : report.Earlier.GetValueOrDefault(keptSha256)?.Text ?? older.GetValueOrDefault(keptSha256);
        if (text is null)
            throw CitationException.Passage(CitationFault.OtherKeptText, report.Id, start, end);
        if (checkedTexts.Contains(keptSha256))
            return text;
        if (!string.Equals(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), keptSha256, StringComparison.OrdinalIgnoreCase))
            throw CitationException.Passage(CitationFault.ChangedText, report.Id, start, end);
        checkedTexts.Add(keptSha256);
        return text;
    }
}

using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>The order of exhibits: as the dossier letters them, each translation directly behind its original, whether the dossier cites it or not.</summary>
internal static class ExhibitOrder
{
    /// <param name="seen">Every report that the viewer sees.</param>
    /// <returns>Each with the letter of what it is a translation of, or nothing.</returns>
    public static IReadOnlyList<(SourceEntry Source, string TranslationOf)> Of(IReadOnlyList<SourceEntry> sources, IReadOnlyList<FiledReport> seen)
    {
        var lettered = sources.ToDictionary(source => source.Report.Id, StringComparer.Ordinal);
        var translations = seen.Where(report => report.TranslationOf.Length > 0 && report.TranslationOf != report.Id).OrderBy(report => report.Id, StringComparer.Ordinal).ToLookup(report => report.TranslationOf, StringComparer.Ordinal);
        var order = new List<(SourceEntry, string)>();
        var placed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources.Where(source => !lettered.ContainsKey(source.Report.TranslationOf)).Concat(sources))
            Place(source, "");
        return order;

        void Place(SourceEntry source, string of)
        {
            if (!placed.Add(source.Report.Id))
                return;
            order.Add((source, of));
            foreach (var (at, report) in translations[source.Report.Id].Index())
                Place(lettered.GetValueOrDefault(report.Id) ?? new() { Letter = Strings.Of("bundle.letter_of_translation", source.Letter, at + 1), Report = report }, source.Letter);
        }
    }
}

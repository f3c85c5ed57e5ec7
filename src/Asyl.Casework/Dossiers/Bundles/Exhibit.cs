using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Intake;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>A report as it goes into a bundle: behind a cover sheet, with what is bound of it and its translations.</summary>
internal sealed record Exhibit
{
    public required SourceEntry Source { get; init; }

    /// <summary>What it is called on its sheets; the letter that the dossier gives it, where it gives it one.</summary>
    public string Letter => Source.Letter;

    public FiledReport Report => Source.Report;

    public required Binding Binding { get; init; }

    /// <summary>The letter of the exhibit that it is a translation of; empty where it is of none here.</summary>
    public string TranslationOf { get; init; } = "";

    /// <summary>When its original was first received; null where the custody log does not say.</summary>
    public DateTimeOffset? Received { get; init; }

    /// <summary>Translations of passages that people wrote beside it.</summary>
    public IReadOnlyList<Paper> Translations { get; init; } = [];

    /// <summary>What of its words is printed: the text that is read, and older ones that are cited still; none where pages of the original show them.</summary>
    public required IReadOnlyList<MarkedText> Texts { get; init; }

    public static IReadOnlyList<MarkedText> TextsOf(FiledReport report, Binding binding, IEnumerable<NumberedCitation> citations)
    {
        var cited = citations.Where(citation => citation.Report.Id == report.Id && !citation.IsPicture).ToLookup(citation => citation.KeptSha256, citation => citation.Passage, StringComparer.Ordinal);
        IEnumerable<(string Sha256, string Text)> older = cited.Where(of => of.Key != report.KeptSha256).Select(of => (of.Key, report.Earlier.GetValueOrDefault(of.Key)?.Text ?? ""));
        var isShown = binding is Binding.Pages or Binding.Picture && report.Extractor != Transcript.Extractor;
        return [.. older.Where(_ => binding is not Binding.Pages and not Binding.Picture).Prepend((report.KeptSha256, isShown ? "" : report.Text)).Where(text => text.Item2.Length > 0)
            .Select(text => new MarkedText(text.Item1, text.Item2, [.. cited[text.Item1].Select(passage => (passage.Start, passage.End)).Distinct()]))];
    }
}

/// <param name="Cited">Stretches in UTF-16 code units.</param>
internal sealed record MarkedText(string Sha256, string Text, IReadOnlyList<(int Start, int End)> Cited);

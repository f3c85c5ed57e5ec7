using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>What the statuses that the dossier names mean.</summary>
internal static class GlossaryChapter
{
    public static IEnumerable<Block> Write(Dossier dossier)
    {
        var named = dossier.Today.Concat(dossier.OverTime).DistinctBy(Term, StringComparer.Ordinal).ToList();
        if (Strings.TranslationNote is { Length: > 0 } unreviewed)
            yield return Sentence(unreviewed, "advice");
        yield return named.Count == 0
            ? Sentence(Strings.Of("glossary.empty"))
            : new Fields("glossary", [.. named.Select(line => Labelled(Term(line), Line.Of(Strings.Find($"meaning.{line.Track}.{line.Status}") ?? Strings.Of($"meaning.{line.Status}"))))]);
    }

    private static string Term(PositionLine line) => line.IsUnknown || line.IsDisputed ? line.StatusWords : $"{Strings.Find($"status.{line.Status}")} ({line.TrackWords})";
}

using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>Time limits, and gaps and risks: what a lawyer has to look at, each with what it rests on.</summary>
internal static class LimitChapters
{
    public static IEnumerable<Block> Deadlines(Dossier dossier) => dossier.Deadlines.Count == 0
        ? [Sentence(Strings.Of("deadlines.none"))]
        : [Sentence(Strings.Of("deadlines.caution"), "advice"), .. dossier.Deadlines.Select(Deadline)];

    public static IEnumerable<Block> Gaps(Dossier dossier) => dossier.Gaps.Count == 0 ? [Sentence(Strings.Of("gaps.none"))] : [GapList(dossier)];

    public static Listing GapList(Dossier dossier) =>
        new("gaps", false, [.. dossier.Gaps.Select(gap => new Item(Kind(gap.IsAccepted), dossier.Marked(Line.Said(gap.Sentence).And(new References(gap.Citations)), Sign.Of(gap.IsAccepted)), []))]);

    private static Part Deadline(DeadlineEntry entry)
    {
        var (line, runs) = (entry.Line, entry.Line.Deadline.Runs);
        return new(3, "", $"deadline {Kind(runs)}", Line.Of(line.WhatWords),
        [
            new Paragraph("", Line.Of(new Plain(line.WhenWords, Look.Strong), new Plain($" · {line.CountryWords} · {entry.EventWords}"), new References(entry.Citations))),
            .. line.Notes.Count > 0 ? new[] { new Paragraph("", Line.Said(string.Join(' ', line.Notes))) } : [],
            new Paragraph("small", Line.Said(line.SourceWords)),
        ]);
    }
}

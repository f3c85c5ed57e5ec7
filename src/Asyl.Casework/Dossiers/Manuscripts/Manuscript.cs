using Asyl.Casework.Dossiers.Redacting;

namespace Asyl.Casework.Dossiers.Manuscripts;

/// <summary>
/// A dossier in the order in which it is read, before a format sets it: chapters of headings, paragraphs, lists, tables and notes. Every format sets this and
/// nothing else, so none says more or less than another. Never: markup, or words that were not meant to be printed.
/// </summary>
public sealed record Manuscript
{
    public required string Title { get; init; }

    /// <summary>What kind of paper it is, above its name.</summary>
    public required string Kind { get; init; }

    /// <summary>Whom the case is of.</summary>
    public required string Name { get; init; }

    /// <summary>At the head of every page beside the title; empty where nothing has to be said there.</summary>
    public required string Warning { get; init; }

    /// <summary>At the foot of every page, such as "As of: 1 January 2026".</summary>
    public required string Foot { get; init; }

    /// <summary>The program and its version.</summary>
    public required string MadeBy { get; init; }

    /// <summary>What stands on the first page, before the contents.</summary>
    public required IReadOnlyList<Block> Cover { get; init; }

    public required IReadOnlyList<Chapter> Chapters { get; init; }

    /// <summary>The citations in the order of their numbers, from 1.</summary>
    public required IReadOnlyList<Note> Notes { get; init; }

    public bool IsDraft => Warning.Length > 0;

    /// <summary>A copy with everything taken out that a redaction takes out, and a note on its first page of what that was.</summary>
    public Manuscript Redacted(Redaction redaction) => redaction.IsNothing ? this : Mapped(run => run.Redacted(redaction)) with
    {
        Title = redaction.Apply(Title),
        Name = redaction.Apply(Name),
        Cover = [.. Cover.Mapped(run => run.Redacted(redaction)), new Part(2, "", "redacted", Line.Of(Strings.Of("redaction.heading")), [new Listing("", false, [.. redaction.LeftOut.Select(words => Item.Of(Line.Of(words)))])])],
    };

    /// <summary>The same with notes numbered from 1 in the order in which they are referred to; those that nothing refers to are left out.</summary>
    public Manuscript Numbered()
    {
        var numbers = new Dictionary<int, int>();
        int Number(int old) => numbers.TryGetValue(old, out var number) ? number : numbers[old] = numbers.Count + 1;
        var numbered = Mapped(run => run is References references ? new References([.. references.Numbers.Select(Number)]) : run);
        return numbered with { Notes = [.. numbers.Keys.Select(old => Notes[old - 1] with { Number = numbers[old] })] };
    }

    private Manuscript Mapped(Func<Run, Run> change) => this with
    {
        Cover = Cover.Mapped(change),
        Chapters = [.. Chapters.Select(chapter => chapter with { Blocks = chapter.Blocks.Mapped(change) })],
        Notes = [.. Notes.Select(note => note with { Blocks = note.Blocks.Mapped(change) })],
    };
}

/// <param name="Id">What links name it by.</param>
/// <param name="Heading">The program's own words.</param>
/// <param name="IsDraft">Its heading says that it is a draft.</param>
public sealed record Chapter(string Id, string Heading, bool IsDraft, IReadOnlyList<Block> Blocks);

/// <summary>A numbered citation: who says it, its words, and the exact place they stand at.</summary>
public sealed record Note(int Number, bool IsAccepted, IReadOnlyList<Block> Blocks);

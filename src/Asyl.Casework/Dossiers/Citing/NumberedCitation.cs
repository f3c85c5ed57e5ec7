using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Text;

namespace Asyl.Casework.Dossiers.Citing;

/// <summary>Words of a kept text under a number, checked to stand where they are said to stand.</summary>
public sealed record NumberedCitation
{
    public required int Number { get; init; }

    public required FiledReport Report { get; init; }

    public required string KeptSha256 { get; init; }

    public required Passage Passage { get; init; }

    public Zone Zone { get; init; }

    /// <summary>The page of a paged original, from 1; 0 where there are no pages.</summary>
    public int Page { get; init; }

    /// <summary>The least settled decision among the statements that rest on these words.</summary>
    public Review Review { get; init; }

    public bool IsAccepted => Review is Review.Accepted or Review.Corrected;
}

namespace Asyl.Language.Dates;

/// <summary>What speaks for a second reading of a date.</summary>
public enum OtherReadingReason
{
    /// <summary>"last April": the April just past, though it is near.</summary>
    LatestOne,

    /// <summary>"last April": that of the year before, though this year's is some months gone.</summary>
    YearBefore,

    /// <summary>The year told before may go on.</summary>
    StoryGoesOn,

    /// <summary>The story of another year may be over: the latest one before publication.</summary>
    StoryIsOver,

    /// <summary>No verb says whether it is past or to come.</summary>
    TenseUnclear,
}

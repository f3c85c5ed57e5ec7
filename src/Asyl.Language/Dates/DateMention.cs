using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>An expression of time where it stands: its words, what they mean as EDTF, and as TIMEX3 type and value.</summary>
/// <param name="Span">Where the expression stands in the text.</param>
/// <param name="Date">What it means; <see cref="Edtf.Unknown"/> for a duration or set, or when nothing anchors it.</param>
/// <param name="TimexType">DATE, TIME, DURATION or SET (TIMEX3).</param>
/// <param name="TimexValue">The TIMEX3 value, such as <c>2018-04</c> or <c>P6M</c>.</param>
public sealed record DateMention(Span Span, string Text, Edtf Date, string TimexType, string TimexValue)
{
    /// <summary>What else it may mean, while that is undecided: "last April" may be this year's. Null when there is one reading.</summary>
    public OtherReading? Other { get; init; }

    /// <summary>Only the day is said and its month is the story's: "on the 18th".</summary>
    public bool LacksMonth { get; init; }

    /// <summary>
    /// Whether an event may be dated by it: not "now", "former" or "recently", and not "on the 18th", whose day may be of something else.
    /// </summary>
    public bool DatesEvents => !LacksMonth && (Date.IsKnown || !TimexValue.EndsWith("_REF", StringComparison.Ordinal));

    /// <summary>
    /// The two ends of a range, in the order of the text; empty for anything else. TIMEX3 has no ranges: each end is an expression of its own.
    /// </summary>
    public IReadOnlyList<DateMention> Ends { get; init; } = [];
}

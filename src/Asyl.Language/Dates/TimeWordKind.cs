namespace Asyl.Language.Dates;

/// <summary>What a word does in an expression of time; the names are those of the word tables.</summary>
internal enum TimeWordKind
{
    None,
    Month,
    Weekday,
    Unit,
    Number,
    Ordinal,
    Season,
    Part,
    Relday,
    Relnight,
    Shift,
    Direction,
    Daypart,
    Fuzzy,
    Holiday,
    Link,
    Every,
    Times,
    Set,
    Reference,
    Era,
    Time,
    Old,
}

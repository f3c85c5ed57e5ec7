namespace Asyl.Language.Dates;

/// <summary>A second reading of a date, and what speaks for it.</summary>
public sealed record OtherReading(Edtf Date, OtherReadingReason Reason);

namespace Asyl.Casework.Record;

/// <summary>Who accepted or corrected a statement, and when.</summary>
public sealed record Check(string By, DateTimeOffset At);

namespace Asyl.Casework;

/// <summary>Something that people decided in one go, and can undo in one go.</summary>
/// <param name="Kind">accept, reject, correct, withdraw, dismiss, settle, judge or name.</param>
/// <param name="Subject">The first thing it was about: a statement, a fact, a person or a contradiction, by id.</param>
/// <param name="Report">The report of a statement; empty for everything else.</param>
/// <param name="Value">Corrected fields as JSON, what a contradiction was settled as, a verdict (same, different, unsure) or a name.</param>
public sealed record Act(string Id, string Kind, string Subject, string Report, string Value, string Why, string By, DateTimeOffset At);

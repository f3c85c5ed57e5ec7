namespace Asyl.Speed.Generating;

/// <summary>
/// What happened to one invented person, in order; reports tell parts of it, not always rightly. The words fill the slots that stay the same
/// through the case: lawyer, judge, charge.
/// </summary>
internal sealed record CaseStory(PersonName Person, Land Origin, Land Host, Land Haven, IReadOnlyList<CaseStep> Steps, IReadOnlyDictionary<string, string> Words);

/// <summary>One thing that happened: the code of its event type, its day and its place.</summary>
internal sealed record CaseStep(string Code, DateOnly Day, string Town, Land Land);

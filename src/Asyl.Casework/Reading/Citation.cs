namespace Asyl.Casework.Reading;

/// <summary>A report names an outlet, an agency or an organisation as the source of what it tells.</summary>
public sealed record Citation(string Source, Passage Passage);

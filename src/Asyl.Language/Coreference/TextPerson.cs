using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>
/// Somebody whom a text speaks of, named or not; <c>Count</c> is 1 for a person, the number for people counted but not told apart ("two men"), 0 for
/// people whose number is not told. <c>Names</c> are all places where a name of the person stands, as it stands there.
/// </summary>
public sealed record TextPerson(int Count, Gender Gender, IReadOnlyList<Span> Names);

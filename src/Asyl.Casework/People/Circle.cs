namespace Asyl.Casework.People;

/// <summary>Members who may be one another but nobody else, in order, and the persons they are taken to be.</summary>
internal sealed record Circle(IReadOnlyList<Member> Members, IReadOnlyList<Person> Persons);

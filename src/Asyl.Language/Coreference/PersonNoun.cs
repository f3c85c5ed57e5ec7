namespace Asyl.Language.Coreference;

/// <summary>
/// A noun for people: its gender, how many (0: several, it does not say how many), and whether it is somebody's ("wife") or a number of
/// people ("pair").
/// </summary>
internal sealed record PersonNoun(string Word, Gender Gender, int Count, PersonNounKind Kind)
{
    public static PersonNoun Read(string[] row) => new(
        row[0],
        row[1] switch { "m" => Gender.Man, "f" => Gender.Woman, _ => Gender.Unknown },
        row[2] is "2+" ? 0 : row[2][0] - '0',
        Enum.Parse<PersonNounKind>(row[3], ignoreCase: true));
}

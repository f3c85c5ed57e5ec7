namespace Asyl.Casework.Reading.Names;

internal enum NameKind
{
    Unknown,
    Person,
    Place,
    Organisation,
}

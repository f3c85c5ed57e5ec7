namespace Asyl.Casework.Reading.Triggers;

/// <summary>Where the person acted on stands; told in <c>Data/triggers/README.md</c>.</summary>
internal enum Side
{
    Patient,
    Doer,
    Owner,
    Before,
    After,
    Topic,
    None,
}

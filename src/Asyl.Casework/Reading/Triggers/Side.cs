namespace Asyl.Casework.Reading.Triggers;

/// <summary>Where the person acted on stands; told at the head of <c>triggers.tsv</c>.</summary>
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

namespace Asyl.Casework.Reading;

/// <summary>What a publication date rests on.</summary>
public enum PublishedBasis
{
    Unknown,
    Stated,
    Metadata,
    Inferred,
    Given,
}

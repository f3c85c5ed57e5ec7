namespace Asyl.Casework.Similar;

/// <summary>Something about a case that another may share: how somebody came in, what they are charged with, which state decides, where they came from, family, stage.</summary>
/// <param name="Value">What it is within its kind, such as "irregular" or "protection:appealing"; empty where the country says it all.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or empty.</param>
public sealed record Trait(TraitKind Kind, string Value, string Country)
{
    /// <summary>Ids of the events that show it; empty for family and stage.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    internal (TraitKind, string, string) Key => (Kind, Value, Country);
}

public enum TraitKind
{
    Entry,
    Charge,
    Host,
    Origin,
    Family,
    Stage,
}

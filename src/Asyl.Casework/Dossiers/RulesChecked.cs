namespace Asyl.Casework.Dossiers;

/// <summary>The day on which people last went through the rules behind positions (<c>Data/statuses.tsv</c>): change it with them, never without.</summary>
public static class RulesChecked
{
    public static DateOnly On => new(2026, 11, 21);
}

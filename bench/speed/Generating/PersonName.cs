namespace Asyl.Speed.Generating;

/// <summary>An invented name: in full, and what a report calls the person after the first mention.</summary>
internal sealed record PersonName(string Full, string Short, bool Female)
{
    /// <summary>The same person as another newsroom spells it.</summary>
    public PersonName Respelled(string from, string to) => this with { Full = Swap(Full, from, to), Short = Swap(Short, from, to) };

    private static string Swap(string name, string from, string to) =>
        name.Replace(from, to, StringComparison.Ordinal).Replace(Capital(from), Capital(to), StringComparison.Ordinal);

    private static string Capital(string letters) => letters.Length == 0 ? "" : char.ToUpperInvariant(letters[0]) + letters[1..];
}

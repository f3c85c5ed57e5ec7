namespace Asyl.Casework.Record;

/// <summary>The detail of an entry that says what was erased: the numbers of the entries whose detail went, and why in a person's words.</summary>
internal sealed record ErasedEntry(IReadOnlyList<long> Entries, string Why)
{
    public const string Act = "erased";

    public string Write() => $"{string.Join(' ', Entries)}\n{Why}";

    public static ErasedEntry Read(string detail)
    {
        var lines = detail.Split('\n', 2);
        return new([.. lines[0].Split(' ').Select(word => long.TryParse(word, out var number) ? number : 0).Where(number => number > 0)], lines.Length > 1 ? lines[1] : "");
    }
}

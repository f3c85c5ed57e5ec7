namespace Asyl.Casework.Reading.Triggers;

[Flags]
internal enum Slots
{
    None = 0,
    Who = 1,
    Person = 2,
    Country = 4,
    Place = 8,
    Number = 16,
    Length = 32,
}

/// <summary>One item of a trigger's pattern; the language of patterns is told in <c>Data/triggers/README.md</c>. Equal items are one object.</summary>
/// <param name="Id">Its number among all items; which words fit it is asked by this number (<see cref="ItemPlaces"/>).</param>
/// <param name="Forms">Lower-case words that fit.</param>
/// <param name="Slots">What else fits.</param>
/// <param name="Optional">Whether the item may be absent.</param>
/// <param name="Gap">How many words of any kind may stand here; 0 unless the item is a gap.</param>
/// <param name="IsLinked">Whether the word stands anywhere in the sentence, tied to the pattern's first word by the grammar (<see cref="WordLinks"/>).</param>
internal sealed record PatternItem(int Id, string[] Forms, Slots Slots, bool Optional, int Gap, bool IsLinked)
{
    public bool IsGap => Gap > 0;

    /// <summary>Whether a sentence without any of the forms cannot fit.</summary>
    public bool IsNeeded => !Optional && !IsGap && Slots == Slots.None;

    public static PatternItem Parse(int id, string written)
    {
        if (written.StartsWith("..", StringComparison.Ordinal))
            return new(id, [], Slots.None, true, written.Length > 2 ? int.Parse(written[2..]) : 4, IsLinked: false);
        var alternatives = written.Trim('[', ']', '>').Split('|');
        var slots = Slots.None;
        foreach (var slot in alternatives.Where(a => a[0] == '<'))
            slots |= Enum.Parse<Slots>(slot.Trim('<', '>'), ignoreCase: true);
        return new(id, [.. alternatives.SelectMany(FormsOf).Distinct(StringComparer.Ordinal)], slots, written[0] == '[', 0, written[0] == '>');
    }

    private static IEnumerable<string> FormsOf(string alternative) => alternative[0] switch
    {
        '<' => [],
        '=' => [alternative[1..]],
        '@' => Words.List(alternative[1..]),
        _ => Inflection.Of(alternative),
    };
}

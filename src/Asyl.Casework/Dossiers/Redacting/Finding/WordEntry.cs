namespace Asyl.Casework.Dossiers.Redacting.Finding;

/// <summary>All that is known of one written word.</summary>
/// <param name="Forms">What it may be in plain letters, itself first.</param>
/// <param name="IsOrdinary">Whether texts have it in lower case, as a word that is no name.</param>
/// <param name="Bearers">Whose name it may be a word of, by number.</param>
/// <param name="Near">Whose name it may be a word of where a word that surely is stands beside it: another spelling.</param>
/// <param name="Tail">So many of its last characters are no part of the name: "’s".</param>
internal sealed record WordEntry(IReadOnlyList<string> Forms, bool IsOrdinary, IReadOnlyList<Bearer> Bearers, IReadOnlyList<Bearer> Near, int Tail)
{
    /// <summary>Whether anything can begin with it that is taken out.</summary>
    public bool MayBegin { get; init; } = Bearers.Count + Near.Count > 0 || Forms[0].Length == 1;
}

/// <summary>Somebody whose name holds a word; not sure where only a relative's would have it so, as Orazov beside Orazova.</summary>
internal readonly record struct Bearer(int Person, bool IsSure);

/// <summary>A word of a text.</summary>
internal readonly record struct TextWord(int Start, int End, WordEntry Entry)
{
    public int NameEnd => End - Entry.Tail;
}

/// <summary>Something to take out and what stands there instead.</summary>
internal readonly record struct Found(int Start, int End, string Instead);

/// <summary>What stands for a place or for words that somebody chose.</summary>
internal readonly record struct Phrase(string Instead, bool IsPlace);

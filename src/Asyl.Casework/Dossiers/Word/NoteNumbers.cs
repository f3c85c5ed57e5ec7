using Asyl.Casework.Dossiers.Manuscripts;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>
/// Which notes are footnotes already. The first reference to a note hangs it as a footnote, later ones point to that; Word counts footnotes in the order in
/// which they hang, so they bear the numbers of the manuscript where it refers to them in their order, and otherwise numbers of their own.
/// </summary>
internal sealed class NoteNumbers(IReadOnlyList<Note> notes)
{
    private readonly Dictionary<int, Note> all = notes.ToDictionary(note => note.Number);
    private readonly Dictionary<int, int> hung = [];

    /// <summary>The notes in the order in which they hang.</summary>
    public IEnumerable<Note> Hung => hung.Keys.Select(number => all[number]);

    /// <summary>Those that nothing referred to so far.</summary>
    public IReadOnlyList<int> Left => [.. all.Keys.Where(number => !hung.ContainsKey(number)).Order()];

    /// <summary>What Word will count a note as, and whether this is the reference that it hangs on.</summary>
    /// <exception cref="ArgumentException">The manuscript has no such note.</exception>
    public (int Count, bool IsFirst) Refer(int number)
    {
        if (!all.ContainsKey(number))
            throw new ArgumentException($"expected a note of the manuscript, got {number}", nameof(number));
        var isFirst = hung.TryAdd(number, hung.Count + 1);
        return (hung[number], isFirst);
    }
}

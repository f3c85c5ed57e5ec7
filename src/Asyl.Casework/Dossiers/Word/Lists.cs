using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>The numbered lists of a document: each is counted from 1.</summary>
internal sealed class Lists
{
    private const int Bullets = 1, Numbers = 2, Deepest = 2;

    private readonly List<int> levels = [];

    public static W.NumberingProperties Bulleted(int depth) => At(Bullets, depth);

    public static W.NumberingProperties Numbered(int list, int depth) => At(list, depth);

    /// <summary>A new list.</summary>
    public int Begin(int depth)
    {
        levels.Add(Level(depth));
        return Bullets + levels.Count;
    }

    public W.Numbering Numbering()
    {
        var numbering = StyleSheet.Numbering();
        foreach (var (index, level) in levels.Index())
        {
            numbering.Append(new W.NumberingInstance(
                new W.AbstractNumId { Val = Numbers },
                new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level }) { NumberID = Bullets + 1 + index });
        }

        return numbering;
    }

    private static W.NumberingProperties At(int list, int depth) => new(new W.NumberingLevelReference { Val = Level(depth) }, new W.NumberingId { Val = list });

    private static int Level(int depth) => Math.Min(depth, Deepest);
}

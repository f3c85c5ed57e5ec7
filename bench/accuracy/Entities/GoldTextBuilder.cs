using System.Text;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Entities;

/// <summary>Puts sentences of words with names one behind the other, a line each.</summary>
internal sealed class GoldTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<Span> sentences = [];
    private readonly List<GoldName> names = [];

    public bool IsEmpty => sentences.Count == 0;

    /// <summary>Adds a sentence; its names count from its start.</summary>
    public void Add(string sentence, IEnumerable<GoldName> marked)
    {
        var start = text.Length;
        text.Append(sentence).Append('\n');
        sentences.Add(new(start, start + sentence.Length));
        names.AddRange(marked.OrderBy(name => name.Start).Select(name => name with { Start = start + name.Start, End = start + name.End }));
    }

    public GoldText Build()
    {
        var built = new GoldText(text.ToString(), [.. sentences], [.. names]);
        text.Clear();
        sentences.Clear();
        names.Clear();
        return built;
    }
}

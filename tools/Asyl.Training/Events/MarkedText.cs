using Asyl.Language.Text;

namespace Asyl.Training.Events;

/// <summary>A text and the words in it that tell events: <c>He was {detention:picked up} at dawn.</c>; of <c>{a|b:words}</c> either is right.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(Span Span, string[] Events)> Marks)
{
    public static MarkedText Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var marks = new List<(Span, string[])>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '{')
            {
                text.Append(marked[at]);
                continue;
            }

            var (colon, end) = (marked.IndexOf(':', at), marked.IndexOf('}', at));
            marks.Add((new(text.Length, text.Length + end - colon - 1), marked[(at + 1)..colon].Split('|')));
            text.Append(marked, colon + 1, end - colon - 1);
            at = end;
        }

        return new(text.ToString(), marks);
    }
}

using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Web.Reports;

/// <summary>A stretch of a kept text within one line, and what stands on it.</summary>
/// <param name="Start">In the kept text, UTF-16 code units.</param>
/// <param name="Told">The statements whose passages hold it, the narrowest first.</param>
/// <param name="IsUnread">Whether it lies in a sentence from which no statement came though it looks as if one should.</param>
/// <param name="IsCited">Whether a fact that a person entered cites it.</param>
public sealed record Slice(int Start, string Text, IReadOnlyList<FiledStatement> Told, bool IsUnread, bool IsCited)
{
    /// <summary>Cuts a part of a kept text wherever a passage begins or ends, line by line. Together the slices are that part, line breaks apart.</summary>
    public static IReadOnlyList<IReadOnlyList<Slice>> Lines(string text, int from, int to, IReadOnlyList<FiledStatement> told, IReadOnlyList<Passage> unread, IReadOnlyList<Passage> cited)
    {
        var cuts = told.Select(filed => filed.Statement.Passage).Concat(unread).Concat(cited).SelectMany(passage => new[] { passage.Start, passage.End }).Where(at => at > from && at < to).Order().ToArray();
        var lines = new List<IReadOnlyList<Slice>>();
        for (var start = from; start < to;)
        {
            var end = text.IndexOf('\n', start, to - start) is >= 0 and var found ? found : to;
            var bounds = cuts.Where(at => at > start && at < end).Prepend(start).Append(end).Distinct().ToArray();
            lines.Add([.. bounds.Zip(bounds.Skip(1)).Select(pair => Of(text, pair.First, pair.Second, told, unread, cited))]);
            start = end + 1;
        }

        return lines;
    }

    private static Slice Of(string text, int start, int end, IReadOnlyList<FiledStatement> told, IReadOnlyList<Passage> unread, IReadOnlyList<Passage> cited) => new(
        start,
        text[start..end],
        [.. told.Where(filed => Holds(filed.Statement.Passage, start, end)).OrderBy(filed => filed.Statement.Passage.End - filed.Statement.Passage.Start)],
        unread.Any(passage => Holds(passage, start, end)),
        cited.Any(passage => Holds(passage, start, end)));

    private static bool Holds(Passage passage, int start, int end) => passage.Start <= start && passage.End >= end && passage.End > passage.Start;
}

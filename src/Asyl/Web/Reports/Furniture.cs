namespace Asyl.Web.Reports;

/// <summary>What stands above and below a report on its page (menus, other headlines, imprints) is folded where it is long: lines in which nothing was read, before the title and behind the last of its sentences.</summary>
internal static class Furniture
{
    private const int Worth = 4;
    private const int Sentence = 60;

    public sealed record Part(bool IsFurniture, IReadOnlyList<IReadOnlyList<Slice>> Lines);

    /// <summary>The lines in order, furniture apart. Together the parts are all lines.</summary>
    public static IEnumerable<Part> Fold(IReadOnlyList<IReadOnlyList<Slice>> lines, string title)
    {
        var own = lines.Index().Where(line => IsOwn(line.Item, title)).Select(line => line.Index).ToList();
        var (first, behind) = own.Count == 0 ? (0, lines.Count) : (own[0] < Worth ? 0 : own[0], lines.Count - own[^1] - 1 < Worth ? lines.Count : own[^1] + 1);
        Part[] parts = [new(true, [.. lines.Take(first)]), new(false, [.. lines.Skip(first).Take(behind - first)]), new(true, [.. lines.Skip(behind)])];
        return parts.Where(part => part.Lines.Count > 0);
    }

    private static bool IsOwn(IReadOnlyList<Slice> line, string title) =>
        line.Any(slice => slice.Told.Count > 0 || slice.IsCited || slice.IsUnread)
        || string.Concat(line.Select(slice => slice.Text)) is var words && (words.Length > Sentence && words.TrimEnd()[^1] is '.' or '!' or '?' or '”' or '"' || (title.Length > 0 && words.Contains(title, StringComparison.Ordinal)));
}

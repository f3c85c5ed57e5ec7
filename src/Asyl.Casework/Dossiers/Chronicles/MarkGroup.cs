using Asyl.Casework.Dossiers.Html;

namespace Asyl.Casework.Dossiers.Chronicles;

/// <summary>Events that there is no lane for, counted where they stand in time.</summary>
internal sealed record MarkGroup(double X, IReadOnlyList<EventMark> Marks)
{
    private const double Room = 46;

    public string Label => $"+{Marks.Count}";

    public string FullWords => Strings.Of("chronicle.more", Strings.Count("events", Marks.Count), string.Join("; ", Marks.Select(mark => mark.FullWords)));

    /// <param name="marks">In order.</param>
    public static IEnumerable<MarkGroup> Of(IReadOnlyList<EventMark> marks, TimeScale scale) =>
        marks.GroupBy(mark => Math.Floor((scale.X(mark.From) - scale.Left) / Room)).Select(group => new MarkGroup(scale.Left + (group.Key * Room) + (Room / 2), [.. group]));
}

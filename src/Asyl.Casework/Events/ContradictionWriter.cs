using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Events;

/// <summary>Puts a contradiction into words: one sentence that says what differs, what may explain it and what would settle it (<c>why.*</c> in <c>Strings.resx</c>).</summary>
internal static class ContradictionWriter
{
    /// <param name="variant">A sentence of its kind; empty for the ordinary one.</param>
    /// <param name="what">What it is about, a noun without its article.</param>
    public static Contradiction Write(ContradictionKind about, string variant, Func<string> what, IEnumerable<string> people, string eventId, bool shown, IReadOnlyList<Side> sides)
    {
        Side[] ordered = [.. sides.OrderByDescending(side => side.Origins).ThenBy(side => side.Value, StringComparer.Ordinal)];
        return Write(about, variant, what, () => NounPhrase.List(ordered.Select(side => Told(about, side))), people, eventId, shown, ordered);
    }

    /// <param name="told">What differs, where the sides alone do not say it.</param>
    /// <param name="sides">In the order in which they are to be read.</param>
    public static Contradiction Write(
        ContradictionKind about, string variant, Func<string> what, Func<string> told, IEnumerable<string> people, string eventId, bool shown, IReadOnlyList<Side> sides)
    {
        var kind = about.ToString().ToLowerInvariant();
        var persons = people.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var words = () => Strings.Of(variant.Length > 0 ? $"why.{kind}.{variant}" : $"why.{kind}", what(), told());
        return new Contradiction
        {
            Id = Ids.Of('x', [kind, .. persons, .. sides.SelectMany(side => side.Statements.Prepend(side.Value))]),
            About = about,
            People = persons,
            Event = eventId,
            Shown = shown,
            Sides = sides,
            Why = words(),
            Words = words,
        };
    }

    /// <summary>"9 May 2018 (2 sources)".</summary>
    public static string Sourced(string words, int origins) => origins == 0 ? words : $"{words} ({Strings.Count("told_by", origins)})";

    private static string Told(ContradictionKind about, Side side) =>
        Sourced(side.Words?.Invoke() ?? (about is ContradictionKind.Actor ? GenericActors.WithArticle(side.Value) : DetailWords.Value(side.Value)), side.Origins);
}

using System.Globalization;
using Asyl.Casework.Data;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Events;

/// <summary>Puts a contradiction into words: one sentence that says what differs, what may explain it and what would settle it (<c>contradiction-words.tsv</c>).</summary>
internal static class ContradictionWriter
{
    private static readonly Dictionary<(string About, string Variant), IReadOnlyDictionary<string, string>> Words =
        DataTable.Rows("contradiction-words.tsv").ToDictionary(row => (row["about"], row["variant"]));

    /// <param name="variant">A row of the words of its kind; empty for the ordinary one.</param>
    /// <param name="what">What it is about, a noun without its article.</param>
    public static Contradiction Write(ContradictionKind about, string variant, string what, IEnumerable<string> people, string eventId, bool shown, IReadOnlyList<Side> sides)
    {
        Side[] ordered = [.. sides.OrderByDescending(side => side.Origins).ThenBy(side => side.Value, StringComparer.Ordinal)];
        return Write(about, variant, what, NounPhrase.List(ordered.Select(side => Told(about, side))), people, eventId, shown, ordered);
    }

    /// <param name="told">What differs, where the sides alone do not say it.</param>
    /// <param name="sides">In the order in which they are to be read.</param>
    public static Contradiction Write(
        ContradictionKind about, string variant, string what, string told, IEnumerable<string> people, string eventId, bool shown, IReadOnlyList<Side> sides)
    {
        var kind = about.ToString().ToLowerInvariant();
        var persons = people.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return new Contradiction
        {
            Id = Ids.Of('x', [kind, .. persons, .. sides.SelectMany(side => side.Statements.Prepend(side.Value))]),
            About = about,
            People = persons,
            Event = eventId,
            Shown = shown,
            Sides = sides,
            Why = Sentence(Words[(kind, variant)], what, told),
        };
    }

    /// <summary>"9 May 2018 (2 sources)".</summary>
    public static string Sourced(string words, int origins) => origins == 0 ? words : $"{words} ({Sources(origins)})";

    public static string Sources(int origins) => origins == 1 ? "1 source" : $"{origins} sources";

    private static string Sentence(IReadOnlyDictionary<string, string> words, string what, string told)
    {
        var differs = string.Format(CultureInfo.InvariantCulture, words["differs"], what, told);
        return $"{char.ToUpperInvariant(differs[0])}{differs[1..]}, {words["explains"]}; {words["settles"]}.";
    }

    private static string Told(ContradictionKind about, Side side) =>
        Sourced(about is ContradictionKind.Actor ? GenericActors.WithArticle(side.Value) : DetailWords.Value(side.Value), side.Origins);
}

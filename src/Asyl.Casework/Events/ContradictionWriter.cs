using System.Globalization;
using Asyl.Casework.Data;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Events;

/// <summary>Puts a contradiction into words: one sentence of three parts from <c>contradiction-words.tsv</c>.</summary>
internal static class ContradictionWriter
{
    private static readonly Dictionary<(string About, string Variant), IReadOnlyDictionary<string, string>> Words =
        DataTable.Rows("contradiction-words.tsv").ToDictionary(row => (row["about"], row["variant"]));

    /// <param name="what">What it is about, in the words of the event type.</param>
    /// <param name="variant">A row of the words of its kind; empty for the ordinary one.</param>
    public static Contradiction Write(ContradictionKind about, string variant, string what, IEnumerable<string> people, string eventId, bool shown, IReadOnlyList<Side> sides) =>
        Write(about, variant, what, string.Join(" and ", sides.OrderByDescending(side => side.Origins).ThenBy(side => side.Value, StringComparer.Ordinal).Select(Told)), people, eventId, shown, sides);

    /// <param name="told">What differs, where the sides alone do not say it.</param>
    public static Contradiction Write(
        ContradictionKind about, string variant, string what, string told, IEnumerable<string> people, string eventId, bool shown, IReadOnlyList<Side> sides)
    {
        var kind = about.ToString().ToLowerInvariant();
        var ordered = sides.OrderByDescending(side => side.Origins).ThenBy(side => side.Value, StringComparer.Ordinal).ToArray();
        var persons = people.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return new Contradiction
        {
            Id = Ids.Of('x', [kind, .. persons, .. ordered.SelectMany(side => side.Statements.Prepend(side.Value))]),
            About = about,
            People = persons,
            Event = eventId,
            Shown = shown,
            Sides = ordered,
            Why = Sentence(Words[(kind, variant)], what.Replace('_', ' '), told),
        };
    }

    private static string Sentence(IReadOnlyDictionary<string, string> words, string what, string told)
    {
        var differs = string.Format(CultureInfo.InvariantCulture, words["differs"], what, told);
        return $"{char.ToUpperInvariant(differs[0])}{differs[1..]}; {words["explains"]}; {words["settles"]}.";
    }

    private static string Told(Side side) => side.Origins == 0 ? side.Value : $"{side.Value} ({side.Origins} {(side.Origins == 1 ? "source" : "sources")})";
}

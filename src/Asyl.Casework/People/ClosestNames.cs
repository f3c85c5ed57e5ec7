using Asyl.Language.PersonalNames.Reasons;

namespace Asyl.Casework.People;

/// <summary>The spellings of two people's names that are most alike.</summary>
/// <param name="A">A spelling of the first person.</param>
public sealed record ClosestNames(PersonalName A, PersonalName B, NameLikeness Likeness)
{
    /// <summary>Which word met which, made when asked for.</summary>
    public NameReasons Reasons => NameReasons.Of(A, B, Likeness.Finding);

    internal ClosestNames Turned => new(B, A, Likeness);

    /// <summary>Of names equally alike the plainer finding, then the first in ordinal order: the same whatever the order of the names.</summary>
    internal static ClosestNames Among(IEnumerable<PersonalName> a, IReadOnlyCollection<PersonalName> b) => a.SelectMany(one => b.Select(other => new ClosestNames(one, other, NameComparer.Compare(one, other))))
        .OrderByDescending(pair => pair.Likeness.Kinship != NameKinship.Unrelated).ThenByDescending(pair => pair.Likeness.Score).ThenBy(pair => pair.Likeness.Finding)
        .ThenBy(pair => pair.A.Text, StringComparer.Ordinal).ThenBy(pair => pair.B.Text, StringComparer.Ordinal).First();
}

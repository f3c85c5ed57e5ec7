using System.Collections.Immutable;
using Asyl.Casework.Events;

namespace Asyl.Casework.Cases;

/// <summary>Cases in order, and by person. Never changes.</summary>
internal sealed class CaseList
{
    private readonly ImmutableDictionary<string, ProtectionCase> byPerson;

    private CaseList(IReadOnlyList<ProtectionCase> all, ImmutableDictionary<string, ProtectionCase> byPerson) => (All, this.byPerson) = (all, byPerson);

    public IReadOnlyList<ProtectionCase> All { get; }

    /// <param name="all">In order.</param>
    public static CaseList Of(IReadOnlyList<ProtectionCase> all) => new(all, all.ToImmutableDictionary(theCase => theCase.Person, StringComparer.Ordinal));

    public ProtectionCase? Of(string person) => byPerson.GetValueOrDefault(person);

    /// <param name="concerned">People whose cases were built again.</param>
    public CaseList After(IReadOnlyCollection<string> concerned, IReadOnlyList<ProtectionCase> built) => new(
        All.Renewed(concerned.Select(Of).OfType<ProtectionCase>(), built, CaseBuilder.Compare),
        byPerson.RemoveRange(concerned).AddRange(built.Select(theCase => KeyValuePair.Create(theCase.Person, theCase))));
}

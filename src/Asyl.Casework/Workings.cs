using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.People;

namespace Asyl.Casework;

/// <summary>What a casebook was put together from, stage by stage. None of it ever changes.</summary>
internal sealed record Workings(
    ReportIndex Reports, Persons Persons, Reliance Reliance, Tellings Tellings, Lives Lives, Conflicts Conflicts, IReadOnlyList<Dating> Datings, ThirdParties ThirdParties,
    CaseList Cases);

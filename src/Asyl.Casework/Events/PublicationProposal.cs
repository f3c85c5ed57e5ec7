using Asyl.Language.Dates;

namespace Asyl.Casework.Events;

/// <summary>
/// When a report that states no day was published, as far as what it shares with dated reports tells: proposed, never used to date anything else. What happened "on 21 May" and is elsewhere
/// dated 21 May 2018 was told after that day and, with no year beside it, within a year.
/// </summary>
/// <param name="Report">The report without a day.</param>
/// <param name="Date">An interval, both ends known.</param>
/// <param name="Because">The statements without a year that it rests on, by id.</param>
/// <param name="DatedBy">The reports that date the same happenings, by id.</param>
public sealed record PublicationProposal(string Report, Edtf Date, IReadOnlyList<string> Because, IReadOnlyList<string> DatedBy);

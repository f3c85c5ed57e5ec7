namespace Asyl.Web.Api;

/// <summary>Why something is done; may be empty.</summary>
internal sealed record Reason(string Why = "");

/// <summary>Whose case is opened: somebody the reports name, by id, or somebody of a name only.</summary>
internal sealed record Opening(string Person = "", string Name = "");

/// <param name="Kind">accept, reject or correct.</param>
/// <param name="Fields">What a correction puts in place, by field: event, people, date, place, country, certainty, voice, details.ROLE.</param>
internal sealed record StatementDecision(string Kind, string Why = "", Dictionary<string, string?>? Fields = null);

/// <param name="Kind">accept or reject: every statement that tells the event.</param>
internal sealed record EventDecision(string Kind, string Why = "");

/// <param name="Value">The side that is taken to be right, or words such as "both" or "open".</param>
internal sealed record Settlement(string Value, string Why);

/// <param name="Other">The other person, by id.</param>
/// <param name="Verdict">same, different or unsure.</param>
internal sealed record NewJudgement(string Other, string Verdict, string Why);

/// <param name="Report">The report that means somebody else.</param>
internal sealed record Parting(string Report, string Why);

/// <param name="Name">The name to show from now on.</param>
internal sealed record NewName(string Name, string Why = "");

/// <summary>A new paper.</summary>
/// <param name="Kind">summary, note, task, deadline, service or contact in a case file; translation beside a report.</param>
internal sealed record NewPaper(string Kind, Dictionary<string, string?> Fields);

/// <summary>What a source is.</summary>
/// <param name="Source">The name of an outlet, an organisation or a witness.</param>
internal sealed record NewProfile(string Source, Dictionary<string, string?> Fields);

/// <summary>The next version of a paper.</summary>
internal sealed record PaperFields(Dictionary<string, string?> Fields);

/// <summary>A fact about somebody known, by id, or of a name; it rests on words or pages of reports, or on a note.</summary>
internal sealed record NewFact(
    string Event,
    string Person = "",
    string Name = "",
    string Date = "",
    string Place = "",
    string Country = "",
    Dictionary<string, string?>? Details = null,
    IReadOnlyList<CitedPlace?>? Cites = null,
    string Note = "");

/// <summary>A place in a kept text, in UTF-16 code units; or a page of the original, from 1, or a box on it.</summary>
/// <param name="Box">Left, top, width and height, in points of a PDF or pixels of a picture.</param>
internal sealed record CitedPlace(string Report, int Start = 0, int End = 0, int Page = 0, IReadOnlyList<double>? Box = null);

/// <param name="Key">Of a link that the program printed; it works once.</param>
internal sealed record SigningIn(string Key);

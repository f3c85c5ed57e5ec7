using System.Globalization;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Exports.Tables;

/// <summary>
/// The chronology as a flat table: a row an event and cited passage. Dates, place and details are the event's; certainty, voice and review those of who
/// tells it there. Names of columns are public: columns may be added, never renamed.
/// </summary>
internal static class ChronologyColumns
{
    /// <summary>Each value is a text, a number, a list of texts, texts by their role, or null.</summary>
    public static IReadOnlyList<(string Name, Func<Casebook, CitedPassage, object?> Value)> All { get; } =
    [
        ("person", (_, cited) => cited.Event.People),
        ("name", (book, cited) => (string[])[.. cited.Event.People.Select(book.Index.Name)]),
        ("event", (_, cited) => cited.Event.Id),
        ("code", (_, cited) => cited.Event.Event),
        ("label", (book, cited) => EventLabel.Of(book, cited.Event)),
        ("date", (_, cited) => cited.Event.Date.Text),
        ("earliest", (_, cited) => Day(cited.Event.Date.First)),
        ("latest", (_, cited) => Day(cited.Event.Date.Last)),
        ("place", (_, cited) => cited.Event.Place),
        ("country", (_, cited) => cited.Event.Country),
        ("details", (_, cited) => cited.Event.Details),
        ("says", (_, cited) => cited.Id),
        ("certainty", (_, cited) => Codes.Of(cited.Certainty)),
        ("voice", (_, cited) => cited.Voice),
        ("report", (_, cited) => cited.Report?.Id),
        ("outlet", (_, cited) => cited.Report?.Reading.Outlet),
        ("title", (_, cited) => cited.Report?.Reading.Title),
        ("published", (_, cited) => cited.Report?.Reading.Published.Text),
        ("url", (_, cited) => cited.Report?.Reading.Url),
        ("accessed", (_, cited) => cited.Report?.Reading.Accessed),
        ("page", (_, cited) => cited.Page > 0 ? cited.Page : null),
        ("start", (_, cited) => cited.Passage?.Start),
        ("end", (_, cited) => cited.Passage?.End),
        ("words", (_, cited) => cited.Words),
        ("review", (_, cited) => Codes.Of(cited.Review)),
        ("basis", (_, cited) => Codes.Of(cited.Event.Basis)),
    ];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

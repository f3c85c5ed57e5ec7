using System.CommandLine;
using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Data;

namespace Asyl.Cli.Commands;

internal static class FactCommand
{
    private static readonly Argument<string[]> Name = CommonOptions.Name();
    private static readonly Option<string> Event = new("--event") { Description = "What happened, one of: " + string.Join(", ", EventTypes.All.Select(type => type.Code)) + ".", HelpName = "CODE", Required = true };
    private static readonly Option<string> Date = new("--date") { Description = "When: 2019, 2019-06, 2019-06-03, 2019-06/2019-07.", HelpName = "EDTF", DefaultValueFactory = _ => "" };
    private static readonly Option<string> Place = new("--place") { Description = "Where.", HelpName = "PLACE", DefaultValueFactory = _ => "" };
    private static readonly Option<string> Country = new("--country") { Description = "In which country: two letters, such as KZ.", HelpName = "CC", DefaultValueFactory = _ => "" };
    private static readonly Option<string[]> Cite = new("--cite") { Description = "The words it rests on, as REPORT:START-END; or a page, as REPORT:p3, or a box on it, as REPORT:p3@X,Y,WIDTH,HEIGHT in points or pixels; may be given more than once.", HelpName = "REPORT:PLACE" };
    private static readonly Option<string> Note = new("--note") { Description = "What it rests on when there are no words to cite; kept as a signed note.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
    private static readonly Option<string[]> Detail = new("--detail") { Description = "A detail as ROLE=VALUE, such as court=… or length=P6M; may be given more than once.", HelpName = "ROLE=VALUE" };

    public static Command Make()
    {
        var add = new Command("add", "Enter a fact about someone, with the words or the note it rests on.") { Name, Event, Date, Place, Country, Cite, Note, Detail };
        add.SetAction(Add);
        return new Command("fact", "What people enter by hand.") { add };
    }

    private static int Add(ParseResult parsed)
    {
        var entry = new FactEntry
        {
            Event = Known(parsed.GetValue(Event)!),
            Date = CommonOptions.Date(parsed.GetValue(Date)!),
            Place = parsed.GetValue(Place)!,
            Country = Code(parsed.GetValue(Country)!),
            Cites = [.. (parsed.GetValue(Cite) ?? []).Select(Citing)],
            Note = parsed.GetValue(Note)!,
            Details = Fields.Of(parsed.GetValue(Detail) ?? [], "--detail ROLE=VALUE, such as --detail \"court=District Court\" or --detail length=P6M"),
        };
        using var desk = Desk.OpenOrMake(parsed);
        var book = desk.Look();
        var person = Desk.PersonOf(book, CommonOptions.NameIn(parsed, Name));
        var (fact, isNew) = desk.Workspace.AddFact(desk.Viewer, person, entry);
        PlainText.Out(isNew ? $"Entered {fact.Id} in the case of {person.Name}." : $"That fact is in the case of {person.Name} already ({fact.Id}).");
        return Exit.Done;
    }

    private static string Known(string code) => EventTypes.IsKnown(code)
        ? code
        : throw new WorkspaceException($"expected an event code among: {string.Join(", ", EventTypes.All.Select(type => type.Code))}");

    private static string Code(string country) => country.Length is 0 or 2 && country.All(char.IsAsciiLetter)
        ? country.ToUpperInvariant()
        : throw new WorkspaceException("expected a country as two letters, such as KZ");

    private static Citing Citing(string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon > 0 && text[(colon + 1)..].StartsWith('p'))
            return PageCiting(text[..colon], text[(colon + 2)..]);
        var ends = text[(colon + 1)..].Split('-');
        return colon > 0 && ends.Length == 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            ? new Citing(text[..colon], start, end)
            : throw new WorkspaceException("expected a citation as REPORT:START-END, such as r0123…:120-168, or as REPORT:p3 or REPORT:p3@X,Y,WIDTH,HEIGHT");
    }

    private static Citing PageCiting(string report, string place)
    {
        var at = place.IndexOf('@', StringComparison.Ordinal);
        var box = at < 0 ? null : Casework.Intake.Box.Parse(place[(at + 1)..]);
        return int.TryParse(at < 0 ? place : place[..at], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 && (at < 0 || box is not null)
            ? new Citing(report, 0, 0) { Page = page, Box = box }
            : throw new WorkspaceException("expected a page as REPORT:p3, or a box on it as REPORT:p3@X,Y,WIDTH,HEIGHT");
    }
}

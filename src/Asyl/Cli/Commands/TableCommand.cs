using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Intake;
using Asyl.Casework.Intake.Formats.Tables;
using Asyl.Casework.People;

namespace Asyl.Cli.Commands;

internal static class TableCommand
{
    private const int Shown = 10;

    private static readonly Argument<string> File = new("FILE") { Description = "An Excel workbook (.xlsx) or a table as text (.csv, .tsv) with a row of headings." };
    private static readonly Option<string[]> Map = new("--map") { Description = "What a column holds: person, event, date, place, country, an event code (the column holds its day), or a role such as court; may be given more than once.", HelpName = "COLUMN=FIELD" };
    private static readonly Option<string> Event = new("--event") { Description = "What happened in every row, by its code.", HelpName = "CODE", DefaultValueFactory = _ => "" };
    private static readonly Option<string> Dates = new("--dates") { Description = "Whether 3/5/2021 is 3 May (dmy) or March 5 (mdy), where the table does not show it.", HelpName = "ORDER", DefaultValueFactory = _ => "" };
    private static readonly Option<bool> Preview = new("--preview") { Description = "Show the facts that would be entered, and enter none." };

    public static Command Make()
    {
        var command = new Command("table", "Show a table of cases, and enter its rows as facts that cite them.") { File, Map, Event, Dates, Preview };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        if (parsed.GetValue(Dates) is not ("" or "dmy" or "mdy"))
            throw new WorkspaceException("expected --dates dmy or --dates mdy");
        var table = CaseTable.Open(parsed.GetValue(File)!);
        if (parsed.GetValue(Map) is not { Length: > 0 } map)
            return Show(table);
        var fields = Fields.Of(map, "--map COLUMN=FIELD, such as --map Name=person or --map Arrested=detention");
        var facts = table.Facts(new(fields, parsed.GetValue(Event)!, parsed.GetValue(Dates)!));
        return parsed.GetValue(Preview) ? Show(facts) : Enter(parsed, table, facts);
    }

    private static int Show(CaseTable table)
    {
        PlainText.Out($"Columns: {string.Join(" · ", table.Columns)}");
        foreach (var (at, words) in table.Rows.Take(Shown))
            PlainText.Out($"{at}  {words}");
        PlainText.Out("Next: say what the columns hold, such as --map Name=person --map Arrested=detention --map Town=place, with --preview first.");
        return Exit.Done;
    }

    private static int Show(IReadOnlyList<TableFact> facts)
    {
        foreach (var fact in facts.Take(Shown))
            PlainText.Out($"{fact.Row}  {(fact.Entry is { } entry ? Words(fact.Person, entry) : $"not entered: {fact.Why}")}");
        PlainText.Out($"{facts.Count(fact => fact.Entry is not null)} facts would be entered, {facts.Count(fact => fact.Entry is null)} not.");
        return Exit.Done;
    }

    private static string Words(string person, FactEntry entry)
    {
        string[] words = [person, entry.Event, entry.Date.Text, entry.Place, entry.Country, .. entry.Details.Select(detail => $"{detail.Key}={detail.Value}")];
        return string.Join(" · ", words.Where(word => word.Length > 0));
    }

    private static int Enter(ParseResult parsed, CaseTable table, IReadOnlyList<TableFact> facts)
    {
        using var desk = Desk.OpenOrMake(parsed);
        var report = desk.Workspace.Add(AddCommand.CompartmentIn(parsed), desk.Viewer.Name, [parsed.GetValue(File)!], default).ToList() is [{ Received: ReceivedReport received }] ? received.Id : "";
        if (desk.Look().Report(report)?.Text != table.Text)
            throw new WorkspaceException("expected the table as it is kept here, found another reading of it: save the file under its present form and enter that");
        var people = People(desk, facts);
        var (entered, before, refused) = (0, 0, 0);
        foreach (var fact in facts)
        {
            var why = fact.Entry is null ? fact.Why : people.GetValueOrDefault(fact.Person) is null ? "the name fits several people here: say who is who first (`asyl people`)" : "";
            if (why.Length > 0)
            {
                PlainText.Error($"{fact.Row}: not entered: {why}");
                refused++;
                continue;
            }

            var isNew = desk.Workspace.AddFact(desk.Viewer, people[fact.Person]!, fact.Entry! with { Cites = [new Citing(report, fact.Start, fact.End)] }).IsNew;
            entered += isNew ? 1 : 0;
            before += isNew ? 0 : 1;
        }

        PlainText.Out($"{entered} facts entered{(before > 0 ? $", {before} already here" : "")}{(refused > 0 ? $", {refused} rows refused" : "")}.");
        return entered + before == 0 ? Exit.NothingDone : refused > 0 ? Exit.DoneInPart : Exit.Done;
    }

    /// <summary>Whom each name stands for; null for several. Who is not known yet gets a case.</summary>
    private static Dictionary<string, Person?> People(Desk desk, IReadOnlyList<TableFact> facts)
    {
        var names = facts.Where(fact => fact.Entry is not null).Select(fact => fact.Person).Distinct(StringComparer.Ordinal).ToList();
        var book = desk.Look();
        foreach (var name in names.Where(name => book.Find(name).Count == 0))
            desk.Workspace.OpenCase(desk.Viewer, name, null);
        book = desk.Look();
        return names.ToDictionary(name => name, name => book.Find(name) is [var only] ? only : null, StringComparer.Ordinal);
    }
}

using Asyl.Casework;
using Asyl.Casework.Dossiers;
using Asyl.Casework.People;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>The people a typed name may stand for, so that one of them can be named by id.</summary>
internal static class CandidatesView
{
    public static void Write(IAnsiConsole console, Casebook book, IEnumerable<Person> people, DateOnly today)
    {
        foreach (var person in people)
        {
            var theCase = book.Cases.FirstOrDefault(one => one.Person == person.Id);
            var reports = theCase?.Reports.Count ?? person.Members.Select(member => member.Report).Distinct(StringComparer.Ordinal).Count();
            var words = new Paragraph().Add(person.Name, Pieces.Strong).Add($"  {person.Id}", Pieces.Soft)
                .Line().Add($"  {Strings.Count("reports", reports)}; {(theCase is null ? TerminalWords.Of("candidates.no_case") : CasesView.Position(console, theCase, today))}", Pieces.Soft);
            console.Write(words);
            console.WriteLine();
        }
    }
}

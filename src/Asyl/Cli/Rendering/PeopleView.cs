using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.People;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>Everybody with their spellings, then who may be the same, then what people said of it.</summary>
internal static class PeopleView
{
    public static void Write(IAnsiConsole console, Casebook book, WhoIsWho said)
    {
        if (book.People.Count == 0)
            console.Say(TerminalWords.Of("people.none"), Pieces.Plain);
        foreach (var person in book.People.OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id, StringComparer.Ordinal))
            Row(console, Person(person), Spellings(person));
        Part(console, "people.proposed", PersonPair.In(book), pair => Row(
            console, new Paragraph().Add($"{pair.Score.ToString("0.00", CultureInfo.InvariantCulture)}  ", Pieces.Soft).Add($"{pair.A.Name} {pair.A.Id}  ·  {pair.B.Name} {pair.B.Id}", Pieces.Plain),
            [string.Join("; ", pair.Because), .. NameReasonWords.All(pair.Names.Reasons)]));
        Part(console, "people.judged", [.. said.Acts], judgement => Judgement(console, judgement, book));
        Part(console, "people.names", [.. said.SetNames], named => Row(
            console, new Paragraph().Add($"{named.Act}  {named.Name}", Pieces.Plain).Add($"  {named.In(book)?.Id}", Pieces.Soft), By(named.By, named.At, named.Why)));
    }

    private static Paragraph Person(Person person)
    {
        var reports = person.Members.Select(member => member.Report).Distinct(StringComparer.Ordinal).Count();
        return new Paragraph().Add(person.Name, Pieces.Strong).Add($"  {person.Id}  {Strings.Count("reports", reports)}", Pieces.Soft);
    }

    private static string Spellings(Person person) =>
        string.Join(", ", person.Names.DistinctBy(name => name.Text, StringComparer.Ordinal).Where(name => name.Text != person.Name || name.Script != "Latn").Select(name => $"{name.Text} ({name.Script})"));

    private static void Judgement(IAnsiConsole console, RecordedJudgement judgement, Casebook book)
    {
        var (a, b) = judgement.In(book);
        var stale = a is null || b is null ? $" ({TerminalWords.Of("people.stale")})" : "";
        Row(
            console, new Paragraph().Add($"{judgement.Act}  {TerminalWords.Of($"people.is_{Codes.Of(judgement.Verdict)}")}: {a?.Name ?? judgement.A.Names[0].Name}  ·  {b?.Name ?? judgement.B.Names[0].Name}", Pieces.Plain),
            By(judgement.By, judgement.At, judgement.Why) + stale);
    }

    private static string By(string by, DateTimeOffset at, string why) => $"{by}, {at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {why}";

    private static void Part<T>(IAnsiConsole console, string heading, IReadOnlyList<T> rows, Action<T> write)
    {
        if (rows.Count == 0)
            return;
        console.Heading(TerminalWords.Of(heading));
        foreach (var row in rows)
            write(row);
    }

    private static void Row(IAnsiConsole console, Paragraph head, params IEnumerable<string> rest)
    {
        console.Write(head);
        console.WriteLine();
        foreach (var line in rest.Where(line => line.Length > 0))
            console.Write(new Padder(new Paragraph().Add(line, Pieces.Soft), new Padding(6, 0, 0, 0)));
    }
}

using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Dossiers;
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
            console.Write(Person(person));
        Part(console, "people.proposed", PersonPair.In(book), pair => new Paragraph()
            .Add($"{pair.Score.ToString("0.00", CultureInfo.InvariantCulture)}  ", Pieces.Soft).Add($"{pair.A.Name} {pair.A.Id}  ·  {pair.B.Name} {pair.B.Id}", Pieces.Plain)
            .Line().Add($"      {string.Join("; ", pair.Because)}", Pieces.Soft).Line());
        Part(console, "people.judged", [.. said.Acts], judgement => Judgement(judgement, book));
        Part(console, "people.names", [.. said.SetNames], named => new Paragraph().Add($"{named.Act}  {named.Name}", Pieces.Plain).Add($"  {named.In(book)?.Id}", Pieces.Soft).Line().Add(By(named.By, named.At, named.Why), Pieces.Soft).Line());
    }

    private static Paragraph Person(Person person)
    {
        var reports = person.Members.Select(member => member.Report).Distinct(StringComparer.Ordinal).Count();
        var words = new Paragraph().Add(person.Name, Pieces.Strong).Add($"  {person.Id}  {Strings.Count("reports", reports)}", Pieces.Soft);
        var others = person.Names.Where(name => name.Text != person.Name).GroupBy(name => name.Text, StringComparer.Ordinal).Select(group => $"{group.Key} ({group.First().Script})").ToList();
        return (others.Count == 0 ? words : words.Line().Add("      " + string.Join(", ", others), Pieces.Plain)).Line();
    }

    private static Paragraph Judgement(RecordedJudgement judgement, Casebook book)
    {
        var (a, b) = judgement.In(book);
        var verdict = TerminalWords.Of($"people.is_{Casework.Dossiers.Words.Codes.Of(judgement.Verdict)}");
        return new Paragraph().Add($"{judgement.Act}  {verdict}: {a?.Name ?? judgement.A.Names[0].Name}  ·  {b?.Name ?? judgement.B.Names[0].Name}", Pieces.Plain)
            .Line().Add(By(judgement.By, judgement.At, judgement.Why) + (a is null || b is null ? $" ({TerminalWords.Of("people.stale")})" : ""), Pieces.Soft).Line();
    }

    private static string By(string by, DateTimeOffset at, string why) => $"      {by}, {at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {why}";

    private static void Part<T>(IAnsiConsole console, string heading, IReadOnlyList<T> rows, Func<T, Paragraph> write)
    {
        if (rows.Count == 0)
            return;
        console.Heading(TerminalWords.Of(heading));
        foreach (var row in rows)
            console.Write(write(row));
    }
}

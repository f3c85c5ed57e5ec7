using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Reading;
using Asyl.Cli;

namespace Asyl.EndToEnd;

/// <summary>A viewer of one compartment must not be able to tell whether there is another: every command answers the same, byte for byte.</summary>
public sealed partial class CompartmentTests : IDisposable
{
    private const string Subject = "Rejepova";
    private const string Recording = "RIFF....WAVEfmt ";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void No_command_answers_differently_because_of_another_compartment()
    {
        var (alone, beside) = TwoWorlds();
        foreach (var workspace in new[] { alone, beside })
            AsylProgram.Run(workspace, "export", "--compartment", "a", "-o", folder.Of("before.json")).Exit.ShouldBe(0);
        foreach (var words in Commands(FirstIn(folder.Of("before.json"))))
        {
            var (a, b) = (Normal(Run(alone, words)), Normal(Run(beside, words)));
            b.ShouldBe(a, string.Join(' ', words));
            a.Exit.ShouldBe(0, string.Join(' ', words) + a.Error);
        }
    }

    [Fact]
    public void Every_command_is_among_those_compared()
    {
        var compared = Commands(("r0", "s0")).Select(words => words[0]).ToHashSet(StringComparer.Ordinal);
        // None of these prints what is in the workspace named: read and inspect store nothing, the demo, unbag and restore make their own, serve shows pages; watch says what add says, and never ends.
        string[] elsewhere = ["read", "inspect", "demo", "unbag", "restore", "serve", "watch"];
        CommandLine.Root().Subcommands.Select(command => command.Name).Except(compared).Order(StringComparer.Ordinal).ShouldBe(elsewhere.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_export_of_one_compartment_holds_nothing_of_the_other()
    {
        var (alone, beside) = TwoWorlds();
        foreach (var workspace in new[] { alone, beside })
            AsylProgram.Run(workspace, "export", "--compartment", "a", "-o", workspace + ".json").Exit.ShouldBe(0);
        File.ReadAllText(beside + ".json").ShouldBe(File.ReadAllText(alone + ".json"));
        File.ReadAllText(alone + ".json").ShouldContain(Subject);
    }

    [Fact]
    public void No_format_holds_anything_of_the_other()
    {
        var (alone, beside) = TwoWorlds();
        foreach (var format in ExportFormat.All)
        {
            foreach (var workspace in new[] { alone, beside })
                AsylProgram.Run(workspace, "export", "--compartment", "a", "--proposed", "--format", format.Name, "-o", $"{workspace}.{format.Name}").Exit.ShouldBe(0);
            File.ReadAllBytes($"{beside}.{format.Name}").ShouldBe(File.ReadAllBytes($"{alone}.{format.Name}"), format.Name);
        }
    }

    [Fact]
    public void A_statement_of_another_compartment_cannot_be_decided()
    {
        var (_, beside) = TwoWorlds();
        AsylProgram.Run(beside, "export", "--compartment", "b", "-o", folder.Of("b.json")).Exit.ShouldBe(0);
        var statement = JsonDocument.Parse(File.ReadAllText(folder.Of("b.json"))).RootElement.GetProperty("reports").EnumerateArray()
            .Last(report => report.GetProperty("statements").GetArrayLength() > 0 && !InFirst(report)).GetProperty("statements")[0].GetProperty("id").GetString()!;
        AsylProgram.Run(beside, "accept", statement, "--why", "x", "--compartment", "a").Exit.ShouldBe(2);
    }

    private static bool InFirst(JsonElement report) =>
        Directory.GetFiles(Path.Combine(Repo.Examples, "pile")).Order(StringComparer.Ordinal).Where((_, i) => i % 2 == 0)
            .Any(file => Path.GetFileName(file) == report.GetProperty("file").GetString());

    /// <summary>One workspace with compartment a, and a copy of it to which the rest of the pile came, in compartment b.</summary>
    private (string Alone, string Beside) TwoWorlds()
    {
        var pile = Directory.GetFiles(Path.Combine(Repo.Examples, "pile")).Order(StringComparer.Ordinal).ToList();
        var (alone, beside) = (folder.Of("one"), folder.Of("two"));
        AsylProgram.Run(alone, ["add", "--compartment", "a", .. pile.Where((_, i) => i % 2 == 0)]).Exit.ShouldBe(0);
        Copy(alone, beside);
        AsylProgram.Run(beside, ["add", "--compartment", "b", .. pile]).Exit.ShouldBe(0);
        AsylProgram.Run(beside, "open", "Rejepova", "--compartment", "b").Exit.ShouldBe(0);
        return (alone, beside);
    }

    /// <summary>A checkpoint is of one workspace, and lies beside it.</summary>
    private static AsylProgram.Outcome Run(string workspace, string[] words) =>
        AsylProgram.Run(workspace, [.. words.Select(word => word.Replace("SIGNED", workspace + ".txt", StringComparison.Ordinal)), "--compartment", "a"]);

    private IEnumerable<string[]> Commands((string Report, string Statement) first) =>
    [
        ["cases"], ["cases", "--json"], ["case", Subject], ["position", Subject, "--on", "2021-09-01"], ["position", Subject, "--on", "2021-09-01", "--json"],
        ["contradictions"], ["contradictions", "--json"], ["deadlines"], ["deadlines", "--json"], ["deadlines", Subject], ["similar", Subject], ["similar", Subject, "--json"], ["deadlines", "--ics", folder.Of("due.ics")], ["contradictions", Subject], ["sources", Subject], ["source", "Karakum Monitor", "type=media", "--by", "Lena"], ["source", "Karakum Monitor"], ["sources", Subject], ["sources", Subject, "--json"], ["search", "court"], ["search", "суд"],
        ["people"], ["people", "--json"], ["people", "name", Subject, Subject, "--why", "as in the passport"], ["people"],
        ["names", "find", Subject], ["names", "compare", folder.File("pairs.tsv", "Aygozel Rejepova\tAigozel Redzhepova\n")],
        ["dossier", Subject, "-o", folder.Of("dossier.html")], ["bundle", Subject, "--for", "internal", "-o", folder.Of("bundle.pdf")], ["export", "-o", folder.Of("export.json")], .. ExportFormat.All.Select(format => (string[])["export", Subject, "--format", format.Name, "--proposed", "-o", folder.Of("export")]), ["verify"], ["doctor"], ["jurisdictions"], ["jurisdictions", "--json"],
        ["verify", "--json"], ["checkpoint", "-o", "SIGNED"], ["verify", "--checkpoint", "SIGNED"], ["timestamp", "request", "SIGNED", "-o", folder.Of("signed.tsq")],
        ["bag", "-o", folder.Of("bag.zip")], ["backup", "-o", folder.Of("backup")],
        ["open", Subject], ["fact", "add", Subject, "--event", "detention", "--date", "2021-06", "--note", "Told on the telephone."],
        ["case", Subject], ["reread"],
        ["accept", first.Statement, "--why", "read it"], ["case", Subject], ["reject", first.Statement, "--why", "read it again"], ["correct", first.Statement, "place=Van", "--why", "misread"],
        ["add", folder.File("more.txt", "Aygozel Rejepova was arrested in Van on 3 May 2021.")], ["cases"],
        ["provenance", first.Report, "publisher=Karakum House", "--why", "saved it"], ["account", first.Report, "--whose", Subject, "--date", "2021-12-01", "--form", "interview"], ["accounts", Subject],
        ["table", folder.File("cases.csv", "Name,Arrested\nAygozel Rejepova,2021-05-03\n"), "--map", "Name=person", "--map", "Arrested=detention"],
        ["add", folder.File("told.wav", Recording)], ["transcribe", Ids.Report(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Recording))), ""), folder.File("typed.txt", "[00:00:01] They came at night.\n")],
        ["erase", first.Report], ["erase", "--person", Subject], ["erase", first.Report, "--why", "asked to", "--yes"], ["cases"], ["verify"],
    ];

    private static (string Report, string Statement) FirstIn(string export)
    {
        var report = JsonDocument.Parse(File.ReadAllText(export)).RootElement.GetProperty("reports").EnumerateArray().First(report => report.GetProperty("statements").GetArrayLength() > 0);
        return (report.GetProperty("id").GetString()!, report.GetProperty("statements")[0].GetProperty("id").GetString()!);
    }

    /// <summary>A note is signed with the time, and ids follow from its words; an act has an id of chance; a workspace has a key of its own, and files by the time.</summary>
    private static AsylProgram.Outcome Normal(AsylProgram.Outcome outcome) => outcome with { Out = ChangingId().Replace(outcome.Out, "ID") };

    [GeneratedRegex("[fr][0-9a-f]{20}|[an][0-9a-f]{16}|(?<=key )[0-9a-f]{64}|[0-9]{8}T[0-9]{6}Z|20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2} UTC|\"at\": \"[^\"]+\"")]
    private static partial Regex ChangingId();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

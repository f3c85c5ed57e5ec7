using System.Globalization;
using Asyl.Speed.Measuring;
using Asyl.Speed.Serving;

namespace Asyl.Speed.Reviewing;

/// <summary>From forty mixed files to an accepted chronology: how many decisions a scripted reviewer needs for thirty true rows, through the served workbench.</summary>
internal sealed class ReviewCourse(string program, ulong seed, int port) : IDisposable
{
    private const int Rows = 30;
    private const int Most = 60;

    private readonly string _folder = Directory.CreateTempSubdirectory("asyl-review-").FullName;

    public async Task<IReadOnlyList<Figure>> Run()
    {
        var (pile, workspace) = (Path.Combine(_folder, "pile"), Path.Combine(_folder, "workspace"));
        var mixed = new MixedPile(seed);
        mixed.WriteTo(pile);
        ProgramRun.Of(program, ["add", pile, "--workspace", workspace], mostExit: 1);
        using var served = new ServedProgram(program, workspace, port);
        using var client = new Client(served.Address, () => 0);
        await served.UntilReady(client);
        await client.SignIn(served.Link);
        var reviewer = new ScriptedReviewer(client, mixed.Truth);
        await reviewer.Open(await Person(client, mixed.Person.Full));
        var needed = 0;
        while (reviewer.Decisions < Most && await reviewer.DecideNext())
            needed = needed == 0 && reviewer.Reached >= Rows ? reviewer.Decisions : needed;
        return [.. Figures(mixed, reviewer, await reviewer.Rows(), needed)];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string> Person(Client client, string name)
    {
        var page = await client.Page("/search (a name)", $"/search?q={Uri.EscapeDataString(name)}");
        return Links.To(page, "/cases/[^/?]+") is [var first, ..] ? first["/cases/".Length..] : throw new InvalidOperationException("nobody of that name has a case");
    }

    private static IEnumerable<Figure> Figures(MixedPile mixed, ScriptedReviewer reviewer, IReadOnlyList<Row> rows, int needed)
    {
        yield return Count("things that happened", mixed.Truth.Count);
        yield return Count($"decisions until {Rows} true rows (0: never)", needed);
        yield return Count($"decisions made, at most {Most}", reviewer.Decisions);
        yield return Count("true rows accepted then", mixed.Truth.Count(step => rows.Any(row => row.IsAccepted && row.Tells(step))));
        yield return Count("accepted rows that are not true", rows.Count(row => row.IsAccepted && !mixed.Truth.Any(row.Tells)));
        yield return Count("rows left that are not true", rows.Count(row => !row.IsAccepted && !mixed.Truth.Any(row.Tells)));
        yield return Count("rows left that are true", rows.Count(row => !row.IsAccepted && mixed.Truth.Any(row.Tells)));
        foreach (var (kind, times) in reviewer.Kinds)
            yield return Count($"decisions: {kind}", times);
    }

    private static Figure Count(string name, int value) => new(string.Create(CultureInfo.InvariantCulture, $"review: {name}"), "", [value]);
}

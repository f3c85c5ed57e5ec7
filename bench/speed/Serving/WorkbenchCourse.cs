using System.Globalization;
using Asyl.Speed.Generating;
using Asyl.Speed.Measuring;

namespace Asyl.Speed.Serving;

/// <summary>
/// The served workbench over many reports: how soon it is ready, and how long its pages, searches and decisions take.
/// </summary>
internal sealed class WorkbenchCourse(string program, int count, ulong seed, int port) : IDisposable
{
    private const int CasesRead = 30;
    private const int CasesDecided = 12;

    private readonly KeptWorkspace _kept = new(program, count, seed);
    private IReadOnlyList<Asked> _asked = [];

    public IReadOnlyList<Asked> Asked => _asked;

    public async Task<IReadOnlyList<Figure>> Run()
    {
        using var served = new ServedProgram(program, _kept.Copy(), port);
        using var client = new Client(served.Address, () => served.Spent);
        var ready = await served.UntilReady(client);
        await client.SignIn(served.Link);
        var reading = new ReadingMix(client, new Dice(seed));
        var cases = await reading.Cases();
        await reading.Read(cases, CasesRead);
        var memory = served.Memory;
        await new DecidingMix(client, new Dice(seed + 1)).Decide(cases, CasesDecided);
        _asked = client.All;
        return
        [
            Named("cases", "", [cases.Count]),
            Named("until ready", "ms", [ready]),
            .. Times("pages", client.All.Where(asked => asked.IsPage)),
            .. Times("search", client.All.Where(asked => asked.IsSearch)),
            .. Times("API reads", client.All.Where(asked => asked.IsApi)),
            .. Times("decisions", client.All.Where(asked => asked.IsChange)),
            Named("a page", "kB", [.. client.All.Where(asked => (asked.IsPage || asked.IsSearch) && !asked.Route.EndsWith("dossier", StringComparison.Ordinal)).Select(asked => asked.Kilobytes)]),
            Named("memory after reading", "MB", [memory.Now]),
            Named("memory at its highest", "MB", [served.Memory.Peak]),
        ];
    }

    public void Dispose() => _kept.Dispose();

    private IEnumerable<Figure> Times(string name, IEnumerable<Asked> asked)
    {
        var all = asked.ToList();
        var times = Named(name, "ms", [.. all.Select(one => one.Milliseconds)]);
        return [times, Named($"{name}, p95", "ms", [times.Percentile(95)]), Named($"{name}, processor", "ms", [all.Average(one => one.Spent)])];
    }

    private Figure Named(string name, string unit, IReadOnlyList<double> values) => new(string.Create(CultureInfo.InvariantCulture, $"workbench {count}: {name}"), unit, values);
}

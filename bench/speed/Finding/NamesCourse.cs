using System.Globalization;
using Asyl.Language.PersonalNames.Finding;
using Asyl.Speed.Measuring;

namespace Asyl.Speed.Finding;

/// <summary>Finding a name among many: how long an index takes to make and to open, how large it is, how soon it answers, and whether it finds what a look at every name finds.</summary>
internal sealed class NamesCourse(int count, ulong seed, string words)
{
    private const int Asked = 200;
    private const int Sample = 20_000;
    private const int Shown = 10;

    private readonly NamePile _pile = new(seed, words);

    public IEnumerable<Figure> Run()
    {
        var names = _pile.Names(count);
        var (began, spent) = (TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var index = NameIndex.Of(names);
        yield return One("build", "ms", Since(began), 30_000);
        yield return One("build, processor", "ms", (Environment.CpuUsage.TotalTime - spent).TotalMilliseconds, null);
        yield return One("file", "MB", index.Size / 1e6, null);
        yield return One("open", "ms", Reopened(ref index), null);
        yield return One("memory at its highest", "MB", MemoryUse.Of(Environment.ProcessId).Peak, null);
        foreach (var name in names.Take(Asked))
            index.Find(name, Shown); // so that what is measured is not the compiler
        var times = Queries(names).Select(kind => (kind.Kind, Times: kind.Names.Select(name => Microseconds(index, name)).ToList())).ToList();
        foreach (var (kind, taken) in times)
            yield return Named($"query, {kind}", "us", taken, 10_000);
        yield return One("query, processor", "us", Spent(index, names), null);
        var all = Named("query", "us", [.. times.SelectMany(kind => kind.Times)], 10_000);
        yield return all;
        yield return One("query, p95", "us", all.Percentile(95), 10_000);
        yield return new Figure(string.Create(CultureInfo.InvariantCulture, $"names {Sample}: best found of 1000"), "", [Recall([.. names.Take(Sample)])]) { Target = 990 };
    }

    /// <summary>What a query of any kind costs the processor, whatever else the machine does.</summary>
    private double Spent(NameIndex index, IReadOnlyList<string> names)
    {
        var asked = Queries(names).SelectMany(kind => kind.Names).ToList();
        var before = Environment.CpuUsage.TotalTime;
        foreach (var name in asked)
            index.Find(name, Shown);
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / asked.Count;
    }

    private IEnumerable<(string Kind, List<string> Names)> Queries(IReadOnlyList<string> names)
    {
        List<string> Some(Func<string, string> ask) => [.. Enumerable.Range(0, Asked).Select(_ => ask(_pile.Dice.Pick(names)))];
        yield return ("exact", Some(name => name));
        yield return ("another spelling", Some(_pile.Respelled));
        yield return ("one word", Some(name => _pile.Dice.Pick(name.Split(' '))));
        yield return ("Cyrillic", Some(NamePile.Cyrillic));
        yield return ("nobody", Some(_ => _pile.Nobody()));
    }

    /// <summary>How often the best name of the index is as good as the best of all.</summary>
    private double Recall(IReadOnlyList<string> names)
    {
        var index = NameIndex.Of(names);
        var asked = Queries(names).SelectMany(kind => kind.Names.Take(Asked / 4)).ToList();
        return 1000.0 * asked.AsParallel().Count(name => Best(NameIndex.FindAmong(names, name, 1)) <= Best(index.Find(name, 1))) / asked.Count;
    }

    private static double Best(IReadOnlyList<NameMatch> found) => found is [var best, ..] ? best.Likeness.Score : 0;

    private static double Reopened(ref NameIndex index)
    {
        var file = Path.GetTempFileName();
        index.Save(file);
        var began = TimeProvider.System.GetTimestamp();
        index = NameIndex.Open(file, out _) ?? throw new InvalidOperationException("the index just written cannot be opened");
        var took = Since(began);
        File.Delete(file);
        return took;
    }

    private static double Microseconds(NameIndex index, string name)
    {
        var began = TimeProvider.System.GetTimestamp();
        index.Find(name, Shown);
        return 1000 * Since(began);
    }

    private static double Since(long began) => TimeProvider.System.GetElapsedTime(began).TotalMilliseconds;

    private Figure One(string name, string unit, double value, double? target) => Named(name, unit, [value], target);

    private Figure Named(string name, string unit, IReadOnlyList<double> values, double? target) =>
        new(string.Create(CultureInfo.InvariantCulture, $"names {count}: {name}"), unit, values) { Target = target };
}

using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Speed.Measuring;
using Asyl.Speed.Serving;

namespace Asyl.Speed.Reconciling;

/// <summary>One report more among many, read already: how long people, events, contradictions and cases take to be those of the larger pile, and whether they equal it.</summary>
internal sealed class ArrivalsCourse(string program, int count, ulong seed) : IDisposable
{
    private const int Arriving = 40;

    private readonly KeptWorkspace _kept = new(program, count, seed);

    public IEnumerable<Figure> Run()
    {
        using var workspace = Workspace.Open(_kept.Copy(), TimeProvider.System);
        var all = workspace.Look(new Viewer("bench", [Workspace.MainCompartment]), withReader: true);
        var chance = new Random((int)seed);
        var arriving = all.Reports.OrderBy(_ => chance.Next()).Take(Arriving).ToArray();
        var reports = all.Reports.Except(arriving).ToList();
        var (book, times) = (Casebook.Of([.. reports], all.Facts, all.Anchors, all.Judgements), new List<double>());
        foreach (var report in arriving)
        {
            reports.Add(report);
            var now = reports.ToArray();
            var began = TimeProvider.System.GetTimestamp();
            book = book.After(now, all.Facts, all.Anchors, all.Judgements);
            times.Add(TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
        }

        yield return new(string.Create(CultureInfo.InvariantCulture, $"arrivals {count}: one report more"), "ms", times) { Target = 100 };
        yield return new(string.Create(CultureInfo.InvariantCulture, $"arrivals {count}: one report more, p95"), "ms", [times.Order().ElementAt(Arriving * 95 / 100)]);
        var anew = Casebook.Of([.. reports], all.Facts, all.Anchors, all.Judgements);
        var isSame = book.Dependence.SequenceEqual(anew.Dependence) && book.Events.Select(e => e.Id).SequenceEqual(anew.Events.Select(e => e.Id), StringComparer.Ordinal)
            && book.Contradictions.Select(found => found.Id).SequenceEqual(anew.Contradictions.Select(found => found.Id), StringComparer.Ordinal);
        yield return new(string.Create(CultureInfo.InvariantCulture, $"arrivals {count}: equals a rebuild"), "", [isSame ? 1 : 0]) { Target = 1 };
    }

    public void Dispose() => _kept.Dispose();
}

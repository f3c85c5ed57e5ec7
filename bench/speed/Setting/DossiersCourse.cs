using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Intake;
using Asyl.Language.Dates;
using Asyl.Speed.Generating;
using Asyl.Speed.Measuring;

namespace Asyl.Speed.Setting;

/// <summary>A case of many events, entered with the words they rest on, written as a dossier in every format: from the case to its bytes.</summary>
internal sealed class DossiersCourse(int events, ulong seed, int runs) : IDisposable
{
    private const int Reports = 40;

    private static readonly string[] Kinds = ["border_crossing", "detention", "charge", "trial", "sentence", "asylum_application", "asylum_refused", "appeal_filed", "removal_ordered", "release"];

    private static readonly Viewer Bench = new("bench", [Workspace.MainCompartment]);

    private readonly string _folder = Directory.CreateTempSubdirectory("asyl-speed-").FullName;

    public IEnumerable<Figure> Run()
    {
        using var workspace = Workspace.OpenOrMake(Path.Combine(_folder, "workspace"), TimeProvider.System);
        var person = Fill(workspace);
        var asked = new AskedDossier { AsOf = new(2026, 1, 1), WithReader = false };
        workspace.Dossier(Bench, person, asked, "");
        foreach (var format in DossierFormat.All.Where(format => format.IsOurs))
        {
            var times = Enumerable.Range(0, runs + 2).Select(_ => Milliseconds(() => format.Set(workspace.Dossier(Bench, person, asked, "")))).ToList();
            yield return new(string.Create(CultureInfo.InvariantCulture, $"dossier of {events} events: {format.Ending[1..]}"), "ms", times[1..]) { Target = format.Ending == ".docx" ? 800 : 300 };
            yield return new(string.Create(CultureInfo.InvariantCulture, $"dossier of {events} events: {format.Ending[1..]}, the first"), "ms", times[..1]);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <returns>The person's id.</returns>
    private string Fill(Workspace workspace)
    {
        var pile = Path.Combine(_folder, "pile");
        new Generator(seed).WriteTo(pile, Reports);
        var reports = workspace.Add(Workspace.MainCompartment, Bench.Name, Files.Under([pile]), Edtf.Unknown).Select(added => added.Received).OfType<ReceivedReport>().Select(report => report.Id).ToList();
        var id = workspace.OpenCase(Bench, "Selin Aktan", null)[0];
        var person = workspace.Look(Bench, withReader: false).Person(id)!;
        for (var n = 0; n < events; n++)
        {
            workspace.AddFact(Bench, person, new FactEntry
            {
                Event = Kinds[n % Kinds.Length], Date = Edtf.Day(new DateOnly(2012, 1, 1).AddDays(n * 17)), Country = "KZ", Cites = [new Citing(reports[n % reports.Count], n % 60, (n % 60) + 40)],
            });
        }

        return id;
    }

    private static double Milliseconds(Func<byte[]> make)
    {
        var began = TimeProvider.System.GetTimestamp();
        GC.KeepAlive(make());
        return TimeProvider.System.GetElapsedTime(began).TotalMilliseconds;
    }
}

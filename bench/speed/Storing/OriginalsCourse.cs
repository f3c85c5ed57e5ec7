using System.Globalization;
using System.Security.Cryptography;
using Asyl.Speed.Measuring;

namespace Asyl.Speed.Storing;

/// <summary>Storing originals beside <c>sha256sum</c> and <c>cp</c> of the same files in the same run: recordings, of which nothing is read, from 16 kB to 4 MB.</summary>
internal sealed class OriginalsCourse(string program, int count, ulong seed, int runs) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("asyl-speed-").FullName;

    public IEnumerable<Figure> Run()
    {
        var megabytes = Write() / 1e6;
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            theirs.Add(megabytes / Seconds("bash", "-c", $"sha256sum {Pile}/* >/dev/null && cp -r {Pile} {_folder}/copy{run}"));
            ours.Add(megabytes / Seconds(program, "add", Pile, "--workspace", Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"w{run}"))));
        }

        yield return Named("sha256sum and cp", "MB/s", theirs);
        yield return Named("add", "MB/s", ours);
        yield return Named("add, of sha256sum and cp", "%", [.. ours.Zip(theirs, (a, b) => 100 * a / b)]) with { Target = 50 };
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Pile => Path.Combine(_folder, "pile");

    private static double Seconds(string command, params string[] arguments) => ProgramRun.Of(command, arguments).Milliseconds / 1000;

    private Figure Named(string name, string unit, IReadOnlyList<double> values) => new(string.Create(CultureInfo.InvariantCulture, $"originals {count}: {name}"), unit, values);

    /// <returns>Bytes in all.</returns>
    private long Write()
    {
        Directory.CreateDirectory(Pile);
        var (all, chance) = (0L, new Random((int)seed));
        for (var n = 0; n < count; n++)
        {
            var bytes = RandomNumberGenerator.GetBytes(16 << (10 + chance.Next(9)));
            "RIFF"u8.CopyTo(bytes);
            "WAVE"u8.CopyTo(bytes.AsSpan(8));
            File.WriteAllBytes(Path.Combine(Pile, string.Create(CultureInfo.InvariantCulture, $"{n:0000}.wav")), bytes);
            all += bytes.Length;
        }

        return all;
    }
}

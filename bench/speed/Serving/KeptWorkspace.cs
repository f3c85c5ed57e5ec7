using System.Globalization;
using Asyl.Speed.Generating;
using Asyl.Speed.Measuring;

namespace Asyl.Speed.Serving;

/// <summary>A workspace of many invented reports, made once and kept in <c>.build/speed</c>; what is measured is a copy of it, gone afterwards.</summary>
internal sealed class KeptWorkspace(string program, int count, ulong seed) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("asyl-speed-").FullName;

    /// <returns>The folder of the copy.</returns>
    public string Copy()
    {
        var workspace = Path.Combine(_folder, "workspace");
        Copy(Kept(), workspace);
        return workspace;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Kept()
    {
        var kept = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(program))!, ".build", "speed", string.Create(CultureInfo.InvariantCulture, $"{count}-{seed}"));
        if (Directory.Exists(kept))
            return kept;
        var (pile, made) = (Path.Combine(_folder, "pile"), Path.Combine(_folder, "made"));
        new Generator(seed).WriteTo(pile, count);
        ProgramRun.Of(program, ["add", pile, "--workspace", made]);
        Copy(made, kept);
        return kept;
    }

    /// <summary>Whole or not at all: a copy that was interrupted has another name.</summary>
    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine($"{to}.part", Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        Directory.Move($"{to}.part", to);
    }
}

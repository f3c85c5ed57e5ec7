using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Asyl.Casework.Intake.Tools;

/// <summary>
/// A private folder in which tools look at a copy of an original. Enters: bytes. Leaves: what the tool printed; the folder is deleted.
/// Never: more time, memory or output than an honest file takes; a network, where Linux lets a process be cut off from it; a path or a setting of this account in the tool's surroundings.
/// </summary>
internal sealed class ToolRoom : IDisposable
{
    private const long MostMemory = 3L << 30;
    private const int MostOutput = 256 << 20;
    private const int MostComplaint = 4096;

    private static readonly Lazy<string[]> Limits = new(() => Limited("--as"));
    private static readonly Lazy<string[]> LimitsOfWriting = new(() => Limited("--data"));
    private static readonly Lazy<string[]> Unconnected = new(() => Started("unshare", "-cn"));

    private static readonly string[] Kept = [.. new[] { "PATH", "SystemRoot", "TESSDATA_PREFIX" }.Where(name => Environment.GetEnvironmentVariable(name) is not null)];
    private static readonly string[] Folders = ["HOME", "TMPDIR", "TEMP", "TMP"];

    private const string Name = "asyl-room-";
    private static readonly TimeSpan LongestUse = TimeSpan.FromHours(2);
    private static readonly Lazy<bool> Swept = new(() => Sweep(Path.GetTempPath(), TimeProvider.System.GetUtcNow()));

    private readonly string folder = Swept.Value ? Directory.CreateTempSubdirectory(Name).FullName : "";

    /// <summary>Lays a file into the room, by a plain name that is the tool's to see.</summary>
    public void Put(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder, name), bytes);

    /// <summary>What a tool wrote into the room; null when it wrote no such file.</summary>
    public byte[]? Take(string name)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (!file.Exists || file.LinkTarget is not null || file.Length > MostOutput)
            return null;
        var bytes = File.ReadAllBytes(file.FullName);
        file.Delete();
        return bytes;
    }

    /// <exception cref="InvalidDataException">The tool is not there, or took more time or output than an honest file does; the sentence says which.</exception>
    public ToolAnswer Run(Tool tool, int seconds, params string[] arguments)
    {
        var program = Tool.Find(tool.Program) ?? throw new InvalidDataException($"expected a form that this machine can read, but it {tool.Needed}: install it and add the file again");
        using var process = Start([.. (tool.ReservesAddresses ? LimitsOfWriting : Limits).Value, .. Unconnected.Value, program, .. arguments]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        using var killing = patience.Token.Register(() => Kill(process));
        process.StandardInput.Close();
        var complaint = Task.Run(() => Some(process.StandardError.BaseStream, MostComplaint, drain: true));
        var output = Some(process.StandardOutput.BaseStream, MostOutput, drain: false);
        if (output.Length == MostOutput)
            Kill(process);
        process.WaitForExit();
        if (patience.IsCancellationRequested || output.Length == MostOutput)
            throw new InvalidDataException($"expected a file that {tool.Program} reads in {seconds} seconds and {MostOutput >> 20} MB, and this one takes more: split it, or add the part that matters");
        return new(process.ExitCode, output, Encoding.UTF8.GetString(complaint.Result));
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // On Windows a process that was just killed may hold a file for a moment.
        }
    }

    private Process Start(string[] words)
    {
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var name in Kept)
            start.Environment[name] = Environment.GetEnvironmentVariable(name);
        foreach (var name in Folders)
            start.Environment[name] = folder;
        (start.Environment["LC_ALL"], start.Environment["OMP_THREAD_LIMIT"]) = ("C.UTF-8", "1");
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new InvalidDataException("expected a tool that may be started on this machine, found one that may not", e);
        }
    }

    private static byte[] Some(Stream from, int most, bool drain)
    {
        using var some = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = from.Read(buffer)) > 0 && (drain || some.Length < most);)
            some.Write(buffer, 0, (int)Math.Min(read, most - some.Length));
        return some.ToArray();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }

    // A program that was killed left its copies behind: who comes next takes them away.
    internal static bool Sweep(string among, DateTimeOffset now)
    {
        foreach (var left in new DirectoryInfo(among).EnumerateDirectories($"{Name}*").Where(left => now.UtcDateTime - left.LastWriteTimeUtc > LongestUse))
        {
            try
            {
                left.Delete(recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody else's.
            }
        }

        return true;
    }

    private static string[] Limited(string memory) => Started("prlimit", $"{memory}={MostMemory}", $"--fsize={MostOutput}", "--cpu=600", "--core=0", "--nofile=256");

    // What stands before a command, where it is there and works.
    private static string[] Started(string program, params string[] options) =>
        OperatingSystem.IsLinux() && Tool.Find(program) is { } found && Works([found, .. options, "true"]) ? [found, .. options] : [];

    private static bool Works(string[] words)
    {
        using var room = new ToolRoom();
        try
        {
            using var process = room.Start(words);
            if (process.WaitForExit(TimeSpan.FromSeconds(30)))
                return process.ExitCode == 0;
            Kill(process);
        }
        catch (InvalidDataException)
        {
            // It may not be started.
        }

        return false;
    }
}

/// <param name="Complaint">The first bytes of what it printed on stderr; may hold words of the file, so it goes into no message.</param>
internal sealed record ToolAnswer(int Exit, byte[] Output, string Complaint);

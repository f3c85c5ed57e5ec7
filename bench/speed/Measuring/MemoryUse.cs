using System.Globalization;

namespace Asyl.Speed.Measuring;

/// <summary>The memory of a process as Linux keeps it, in MB: what it holds, and the most that it has held so far. Zero elsewhere.</summary>
internal readonly record struct MemoryUse(double Now, double Peak)
{
    public static MemoryUse Of(int process)
    {
        try
        {
            var lines = File.ReadAllLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status"));
            return new MemoryUse(Megabytes(lines, "VmRSS:"), Megabytes(lines, "VmHWM:"));
        }
        catch (IOException)
        {
            return default;
        }
    }

    private static double Megabytes(string[] lines, string name) =>
        Array.Find(lines, line => line.StartsWith(name, StringComparison.Ordinal)) is { } line
            ? double.Parse(line.AsSpan(name.Length).TrimEnd("kB ").Trim(), CultureInfo.InvariantCulture) / 1024
            : 0;
}

using System.Globalization;

namespace Asyl.Speed;

/// <summary>What stands behind the words of the command line.</summary>
internal sealed class Options(string[] arguments)
{
    public ulong Seed => ulong.Parse(Value("--seed", "1"), CultureInfo.InvariantCulture);

    public int Count => Number("--count", Names ? 1_000_000 : Workbench || Arrivals ? 10_000 : Originals ? 400 : Dossiers ? 200 : 1000);

    public int Runs => Number("--runs", 3);

    public int Port => Number("--port", 9106);

    public string Program => Value("--program", "./asyl");

    /// <summary>Whether the served workbench is measured, and not the commands.</summary>
    public bool Workbench => arguments.Contains("--workbench", StringComparer.Ordinal);

    /// <summary>Whether a review is counted.</summary>
    public bool Review => arguments.Contains("--review", StringComparer.Ordinal);

    /// <summary>Whether finding a name among many is measured.</summary>
    public bool Names => arguments.Contains("--names", StringComparer.Ordinal);

    /// <summary>Whether storing originals is measured.</summary>
    public bool Originals => arguments.Contains("--originals", StringComparer.Ordinal);

    /// <summary>Whether one report more among many is measured.</summary>
    public bool Arrivals => arguments.Contains("--arrivals", StringComparer.Ordinal);

    /// <summary>Whether writing dossiers is measured.</summary>
    public bool Dossiers => arguments.Contains("--dossiers", StringComparer.Ordinal);

    public bool Save => arguments.Contains("--save", StringComparer.Ordinal);

    public string Value(string name, string usual) =>
        Array.IndexOf(arguments, name) is var at and >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : usual;

    private int Number(string name, int usual) => Value(name, "") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : usual;
}

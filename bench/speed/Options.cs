using System.Globalization;

namespace Asyl.Speed;

/// <summary>What stands behind the words of the command line.</summary>
internal sealed class Options(string[] arguments)
{
    public ulong Seed => ulong.Parse(Value("--seed", "1"), CultureInfo.InvariantCulture);

    public int Count => int.Parse(Value("--count", "1000"), CultureInfo.InvariantCulture);

    public int Runs => int.Parse(Value("--runs", "3"), CultureInfo.InvariantCulture);

    public bool Save => arguments.Contains("--save", StringComparer.Ordinal);

    public string Value(string name, string usual) =>
        Array.IndexOf(arguments, name) is var at and >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : usual;
}

namespace Asyl.Cli;

/// <summary>A name as it can be typed into a shell.</summary>
internal static class ShellWord
{
    public static string Of(string name) => name.AsSpan().ContainsAny("\"$`\\!") ? $"'{name.Replace("'", "'\\''", StringComparison.Ordinal)}'" : $"\"{name}\"";
}

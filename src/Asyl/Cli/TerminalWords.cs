using System.Globalization;
using System.Resources;

[assembly: NeutralResourcesLanguage("en")]

namespace Asyl.Cli;

/// <summary>Words that only the terminal uses, from <c>Strings.resx</c> beside this file.</summary>
internal static class TerminalWords
{
    private static readonly ResourceManager Table = new("Asyl.Cli.Strings", typeof(TerminalWords).Assembly);

    public static string Of(string key, params ReadOnlySpan<object?> values) => string.Format(
        CultureInfo.InvariantCulture, Table.GetString(key, CultureInfo.CurrentUICulture) ?? throw new KeyNotFoundException($"no words for {key}"), values);

    public static string Count(string key, int number) => Of($"{key}.{(number == 1 ? "one" : "other")}", number);
}

using System.Reflection;

namespace Asyl.Cli;

/// <summary>The program's version, as printed and as written on dossiers.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}

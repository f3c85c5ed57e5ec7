namespace Asyl.Testing;

/// <summary>Why a test is skipped, or null when it is not. <c>./test</c> prints these words.</summary>
internal static class Absent
{
    public static string? Seeds => Directory.Exists(Repo.Seeds) ? null : "the folder ../shared/seeds is not beside the project";

    public static string? OpenSsl => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "openssl"))) ? null : "openssl is not on this machine";

    public static string? Long =>
        string.Equals(Environment.GetEnvironmentVariable("ASYL_LONG"), "1", StringComparison.Ordinal) ? null : "takes long: run ./test --long";

    public static string? Programs(IEnumerable<string> programs) => programs.FirstOrDefault(program => !IsOnPath(program)) is { } missing ? $"{missing} is not on the PATH" : null;

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.exe")));
}

namespace Asyl.Testing;

/// <summary>Why a test is skipped, or null when it is not. <c>./test</c> prints these words.</summary>
internal static class Absent
{
    public static string? Seeds => Directory.Exists(Repo.Seeds) ? null : "the folder ../shared/seeds is not beside the project";

    public static string? OpenSsl => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "openssl"))) ? null : "openssl is not on this machine";

    public static string? Long =>
        string.Equals(Environment.GetEnvironmentVariable("ASYL_LONG"), "1", StringComparison.Ordinal) ? null : "takes long: run ./test --long";
}

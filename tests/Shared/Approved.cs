namespace Asyl.Testing;

/// <summary>
/// Compares a text with the one a person approved, <c>tests/Approved/NAME</c>. On a difference it leaves what came in <c>NAME.received</c> beside it
/// and fails with the first lines that differ. Line ends are compared as LF; it never changes an approved text.
/// </summary>
internal static class Approved
{
    private static string Folder => Path.Combine(Repo.Root, "tests", "Approved");

    public static void Check(string text, string name)
    {
        var approved = Path.Combine(Folder, name);
        var received = Path.Combine(Folder, ReceivedName(name));
        var actual = text.ReplaceLineEndings("\n");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (string.Equals(actual, expected, StringComparison.Ordinal) && File.Exists(approved))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        Assert.Fail($"""
            {name} is not what was approved (- approved, + received):
            {LineDifference.Of(expected, actual)}
            to accept: mv {Shown(received)} {Shown(approved)}
            """);
    }

    private static string ReceivedName(string name) =>
        Path.Combine(Path.GetDirectoryName(name) ?? "", $"{Path.GetFileNameWithoutExtension(name)}.received{Path.GetExtension(name)}");

    private static string Shown(string path) => Path.GetRelativePath(Repo.Root, path);
}

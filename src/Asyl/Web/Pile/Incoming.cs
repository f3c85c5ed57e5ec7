using System.Security.Cryptography;
using System.Text.Json;

namespace Asyl.Web.Pile;

/// <summary>
/// The folder <c>incoming/</c> of a workspace: what was sent and is not taken in yet. An upload is a folder, each of its files lies in one of its own;
/// it is there as a whole or, to everybody but who writes it, not at all. For this account alone.
/// </summary>
internal sealed class Incoming(Room room, TimeProvider time)
{
    private const string Half = ".half";
    private const string Slip = "upload.json";

    private readonly string root = Path.Combine(room.Folder, "incoming");

    /// <summary>A new upload that nobody else sees yet.</summary>
    public string Start()
    {
        Make(root);
        return Make(Path.Combine(root, $"{time.GetUtcNow().UtcDateTime:yyyyMMddHHmmssfffffff}-{Secret()}{Half}"));
    }

    /// <summary>Where a file of an upload is written: in a folder of its own, so that no two meet.</summary>
    /// <param name="number">Its place in the upload.</param>
    /// <param name="name">A <see cref="SafeName"/>.</param>
    public static string PlaceFor(string upload, int number, string name) => Path.Combine(Make(Path.Combine(upload, $"{number:0000}-{Secret()}")), name);

    /// <summary>The upload is whole: it may be taken in.</summary>
    public static void Finish(string upload, UploadSlip slip)
    {
        File.WriteAllText(Path.Combine(upload, Slip), JsonSerializer.Serialize(slip));
        Directory.Move(upload, upload[..^Half.Length]);
    }

    /// <summary>Away with it: the slip first, without which the rest is nothing.</summary>
    public static void Discard(string upload)
    {
        File.Delete(Path.Combine(upload, Slip));
        Directory.Delete(upload, recursive: true);
    }

    /// <summary>The whole uploads, oldest first.</summary>
    public IReadOnlyList<string> Whole() =>
        [.. Uploads().Where(IsWhole).Order(StringComparer.Ordinal)];

    public static UploadSlip SlipOf(string upload) => JsonSerializer.Deserialize<UploadSlip>(File.ReadAllText(Path.Combine(upload, Slip)))!;

    /// <summary>The files of an upload in the order in which they were sent.</summary>
    public static IReadOnlyList<string> FilesOf(string upload) =>
        [.. Directory.EnumerateDirectories(upload).Order(StringComparer.Ordinal).SelectMany(Directory.EnumerateFiles)];

    /// <summary>Removes what was being sent, or removed, when the program ended: whoever sent it was never told that it came.</summary>
    public void Sweep()
    {
        foreach (var rest in Uploads().Where(folder => !IsWhole(folder)))
            Discard(rest);
    }

    private string[] Uploads() => Directory.Exists(root) ? Directory.GetDirectories(root) : [];

    private static bool IsWhole(string upload) => !upload.EndsWith(Half, StringComparison.Ordinal) && File.Exists(Path.Combine(upload, Slip));

    private static string Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
}

/// <summary>What goes with an upload.</summary>
/// <param name="Published">A day of publication in EDTF that was given for all of it, or empty.</param>
/// <param name="LeftOut">Files that were more than is taken at once.</param>
/// <param name="WasCut">It broke off in the middle of a file, which is not among the files.</param>
public sealed record UploadSlip(string By = "", string Compartment = "", string Published = "", int LeftOut = 0, bool WasCut = false);

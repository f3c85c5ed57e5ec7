namespace Asyl.Cli;

/// <summary>
/// Says inside a workspace where its workbench runs, for as long as it runs. Enters: an address. Leaves: that address, to whoever starts a second one.
/// Never: a key to come in by, or the address of a program that has ended.
/// </summary>
internal static class Signpost
{
    /// <summary>Puts it up until disposed of; null when another workbench of this workspace has, or it cannot be written.</summary>
    public static IDisposable? Put(string workspace, string address)
    {
        if (Read(workspace) is not null)
            return null;
        try
        {
            var post = new FileStream(In(workspace), FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1, FileOptions.DeleteOnClose);
            post.Write(System.Text.Encoding.ASCII.GetBytes(address));
            post.Flush();
            return post;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Where the workbench of this workspace runs; null when none does.</summary>
    public static string? Read(string workspace)
    {
        try
        {
            if (!File.Exists(In(workspace)) || !IsHeld(In(workspace)))
                return null;
            using var file = new StreamReader(new FileStream(In(workspace), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            var address = file.ReadToEnd();
            return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "http", IsLoopback: true } ? address : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string In(string workspace) => Path.Combine(workspace, "workbench.address");

    /// <summary>A program that ended lets go of its files, even if it was killed.</summary>
    private static bool IsHeld(string file)
    {
        try
        {
            using var alone = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}

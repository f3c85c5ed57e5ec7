using System.ComponentModel;
using System.Diagnostics;

namespace Asyl.Cli;

/// <summary>Opens a page of this machine in the browser of whoever uses it. Where that cannot be done, the link stands in the terminal.</summary>
internal static class Browser
{
    public static void Open(string link)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(link) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // The link is printed too.
        }
    }
}

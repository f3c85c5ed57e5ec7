using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Asyl.Cli.Doctor;

/// <summary>What this machine gives to the program: its SQLite, its disk, its port. Leaves nothing behind.</summary>
internal static class Machine
{
    private const long Gigabyte = 1_000_000_000;

    public static Finding Sqlite()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sqlite_compileoption_used('ENABLE_FTS5')";
        return command.ExecuteScalar() is 1L
            ? new("SQLite", Finding.State.Fine, $"{connection.ServerVersion}, with full-text search (FTS5).")
            : new("SQLite", Finding.State.Wrong, $"{connection.ServerVersion}, without full-text search (FTS5): install Asyl anew.");
    }

    /// <summary>How much is free where the workspace lies, or where it would be made.</summary>
    public static Finding Disk(string workspace)
    {
        try
        {
            var folder = Path.GetFullPath(workspace);
            while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
                folder = above;
            return Disk(new DriveInfo(folder).AvailableFreeSpace);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new("Disk", Finding.State.Absent, "how much is free where the workspace lies cannot be told.");
        }
    }

    /// <summary>Coarse on purpose: nobody needs more, and two looks in a row say the same.</summary>
    internal static Finding Disk(long free) => (free / Gigabyte) switch
    {
        >= 10 => new("Disk", Finding.State.Fine, "more than 10 GB are free where the workspace lies."),
        >= 1 and var some => new("Disk", Finding.State.Fine, $"about {some} GB free where the workspace lies."),
        _ => new("Disk", Finding.State.Wrong, "less than 1 GB is free where the workspace lies: make room before adding files."),
    };

    public static Finding Port(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return new("Port", Finding.State.Fine, $"{port}, the workbench's, is free.");
        }
        catch (SocketException)
        {
            return new("Port", Finding.State.Wrong, $"{port}, the workbench's, is in use, by a workbench or another program: `asyl serve --urls http://127.0.0.1:PORT` takes another.");
        }
    }
}

using System.Diagnostics;

namespace Asyl.Cli;

/// <summary>What .NET would print of an exception, without its message: messages may quote what people typed or what was read.</summary>
internal static class Scrubbed
{
    public static string Say(Exception exception)
    {
        var frame = new StackTrace(exception).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("Asyl", StringComparison.Ordinal) == true);
        var where = frame is null ? "" : $" in {frame.DeclaringType!.Name}.{frame.Name}";
        return exception switch
        {
            Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 5 } => "the workspace is in use by another program: try again when it has finished",
            Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 13 } => "the disk is full: make room and try again, nothing is lost",
            Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 8 } => "the workspace is read-only for this account",
            UnauthorizedAccessException => "this account may not read or write there",
            IOException => $"a file could not be read or written ({exception.GetType().Name}{where})",
            _ => $"something went wrong inside Asyl ({exception.GetType().Name}{where}); this message holds nothing of what was read",
        };
    }
}

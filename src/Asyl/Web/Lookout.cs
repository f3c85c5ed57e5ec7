namespace Asyl.Web;

/// <summary>Looks every few seconds whether somebody wrote to the workspace, and then has the room look anew. Large workspaces are looked at less often.</summary>
internal sealed class Lookout(Room room, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var rest = Rest;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(rest, time, stoppingToken);
            var start = time.GetTimestamp();
            Look();
            rest = TimeSpan.FromTicks(Math.Max(Rest.Ticks, 4 * time.GetElapsedTime(start).Ticks));
        }
    }

    private void Look()
    {
        try
        {
            if (room.IsReady)
                room.RenewIfOthersWrote();
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // Whoever holds the workspace for long lets go of it some time; the next look comes soon.
        }
    }
}

namespace Asyl.Speed.Serving;

/// <summary>One answer of the workbench.</summary>
/// <param name="Route">The address without its ids; a change begins with POST.</param>
/// <param name="Milliseconds">From the first byte sent to the first byte received, over a connection that is open already.</param>
/// <param name="Spent">What the server's processors worked meanwhile, in milliseconds, in steps of ten: other programs on the machine do not change it, so many are added up.</param>
internal sealed record Asked(string Route, double Milliseconds, double Spent, double Kilobytes)
{
    public bool IsSearch => Route.StartsWith("/search", StringComparison.Ordinal);

    public bool IsApi => Route.StartsWith("/api", StringComparison.Ordinal);

    public bool IsPage => !IsSearch && !IsApi && !IsChange;

    public bool IsChange => Route.StartsWith("POST", StringComparison.Ordinal);
}

namespace Asyl.Cli;

/// <summary>Exit codes: public, as scripts rely on them.</summary>
internal static class Exit
{
    public const int Done = 0;

    /// <summary>Done, but some inputs were refused, or verify found something wrong.</summary>
    public const int DoneInPart = 1;

    /// <summary>Nothing done: unusable arguments or input.</summary>
    public const int NothingDone = 2;
}

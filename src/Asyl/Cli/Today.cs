namespace Asyl.Cli;

/// <summary>The day it is, where the user is.</summary>
internal static class Today
{
    public static DateOnly Of(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}

namespace Asyl.Web;

/// <summary>How much is taken or shown at once.</summary>
internal static class Limits
{
    /// <summary>One upload, all its files together. Bytes.</summary>
    public const long Upload = 256L << 20;

    /// <summary>What a program sends at once, files apart. Bytes.</summary>
    public const long Body = 1L << 20;

    /// <summary>Files of one upload.</summary>
    public const int Files = 2_000;

    /// <summary>Rows of a long list on one page.</summary>
    public const int Rows = 50;
}

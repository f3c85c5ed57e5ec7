namespace Asyl.Web.Api;

/// <summary>A request that is answered by why it is not done, and by nothing else.</summary>
/// <param name="status">An HTTP status.</param>
/// <param name="words">A key of the workbench's words.</param>
internal sealed class Refused(int status, string words) : Exception(words)
{
    public static Refused Nothing => new(StatusCodes.Status404NotFound, "page.nothing");

    public int Status => status;
}

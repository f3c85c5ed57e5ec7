using Asyl.Browser.Tests.Served;

namespace Asyl.Browser.Tests.Walking;

/// <param name="Kind">The route that answers, and the names of what is asked: pages of one kind are made by the same code.</param>
/// <param name="From">The page that links to it.</param>
internal sealed record WalkedPage(string Path, string Kind, string From, Answer Answer)
{
    public string Route => Kind.Split(' ')[0];

    /// <summary>Whether it is a page to be looked at, not a file, a part of a page or a way to another.</summary>
    public bool IsPage => Answer.Status == 200 && Answer.Header("Content-Type").StartsWith("text/html", StringComparison.Ordinal)
        && Answer.Body.Contains("<html", StringComparison.Ordinal);

    public override string ToString() => Path;
}

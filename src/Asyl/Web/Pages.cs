using Microsoft.AspNetCore.Http.HttpResults;

namespace Asyl.Web;

/// <summary>Answers of page groups.</summary>
internal static class Pages
{
    /// <summary>A page, or a part of one for htmx, set by a component.</summary>
    public static IResult Of<TPage>(Visit visit, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TPage : VisitPage
    {
        var all = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Visit"] = visit };
        foreach (var (name, value) in parameters)
            all[name] = value;
        return new RazorComponentResult<TPage>(all) { PreventStreamingRendering = true };
    }

    /// <summary>After a change: go and see.</summary>
    public static IResult See(string path) => new SeeOther(path);

    /// <summary>After a change: back to where the form says it was, which is a page of ours.</summary>
    public static IResult Back(IFormCollection form) => See(Own(form["back"].ToString()));

    /// <summary>The path, where it is one of ours; the first page otherwise.</summary>
    public static string Own(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) ? path : "/";

    /// <summary>Nothing of that id is here, or this viewer may not see it: the same answer.</summary>
    public static IResult Nothing { get; } = new NoSuchThing();

    private sealed class SeeOther(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            return Task.CompletedTask;
        }
    }

    private sealed class NoSuchThing : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Refusal.Write(httpContext, StatusCodes.Status404NotFound, "page.nothing");
    }
}

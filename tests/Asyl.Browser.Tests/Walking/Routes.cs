using Asyl.Web;
using Asyl.Web.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.AspNetCore.WebUtilities;

namespace Asyl.Browser.Tests.Walking;

/// <summary>The routes of the program that answer to GET, as the program itself knows them.</summary>
internal static class Routes
{
    private static readonly IReadOnlyList<RoutePattern> Patterns = Read();

    /// <summary>The routes that people see something at, once they came in and reports are there; /welcome leads those who have none, and what came of files added here is seen when some were.</summary>
    public static IEnumerable<string> Pages =>
        Patterns.Select(pattern => pattern.RawText!).Where(route => route is not ("/health" or "/sign-in" or "/welcome" or "/pile/last" or "/pile/progress") && !route.StartsWith("/api", StringComparison.Ordinal));

    /// <summary>The route of a path and the names in its query. What no route answers is a kind of its own.</summary>
    public static string KindOf(string path)
    {
        var parts = path.Split('?', 2);
        var route = Patterns.FirstOrDefault(pattern => Matches(pattern, parts[0]))?.RawText ?? parts[0];
        var names = QueryHelpers.ParseQuery(parts.ElementAtOrDefault(1)).Keys.Order(StringComparer.Ordinal);
        return string.Join(' ', [route, .. names]);
    }

    private static bool Matches(RoutePattern pattern, string path) =>
        new TemplateMatcher(new RouteTemplate(pattern), []).TryMatch(path, []);

    private static List<RoutePattern> Read()
    {
        var folder = Directory.CreateTempSubdirectory("asyl-test-");
        try
        {
            using var room = new Room(folder.FullName, [], withReader: true, TimeProvider.System);
            var app = Workbench.Build(room, new SignIn(), TimeProvider.System, []);
            return
            [
                .. from source in ((IEndpointRouteBuilder)app).DataSources
                   from endpoint in source.Endpoints.OfType<RouteEndpoint>()
                   where endpoint.Order < int.MaxValue && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
                   orderby endpoint.RoutePattern.InboundPrecedence
                   select endpoint.RoutePattern,
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

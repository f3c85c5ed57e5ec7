using Microsoft.AspNetCore.Http.Extensions;

namespace Asyl.Web.Doors;

/// <summary>
/// Stands before every page. Lets nobody in but a session of this program, asked for under an address of this machine, and changes nothing
/// for a form that another site sent. Says on every answer that nothing may be loaded from elsewhere or kept by the browser.
/// </summary>
internal sealed class Doorkeeper(RequestDelegate next, SignIn signIn)
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string[] Open = ["/health", "/sign-in", "/shipped", "/api/v1/session"];

    public static string CookieOf(HttpContext context) => $"asyl-{context.Connection.LocalPort}";

    /// <summary>The session that a program says it has, else the one that the browser lends.</summary>
    public static string? SessionOf(HttpContext context) => Bearer(context.Request) ?? context.Request.Cookies[CookieOf(context)];

    public async Task InvokeAsync(HttpContext context)
    {
        SetHeaders(context.Response.Headers);
        var (status, why) = Judge(context);
        if (status == StatusCodes.Status200OK)
            await next(context);
        else
            await Refusal.Write(context, status, why);
    }

    private (int Status, string Why) Judge(HttpContext context)
    {
        var request = context.Request;
        if (!IsThisMachine(request.Host.Host))
            return (StatusCodes.Status421MisdirectedRequest, "door.host");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !IsOwnForm(request))
            return (StatusCodes.Status403Forbidden, "door.origin");
        if (Array.Exists(Open, path => request.Path.StartsWithSegments(path, StringComparison.Ordinal)))
            return (StatusCodes.Status200OK, "");
        return signIn.NameOf(SessionOf(context)) is null ? (StatusCodes.Status401Unauthorized, "door.closed") : (StatusCodes.Status200OK, "");
    }

    /// <summary>A name that somebody else's server gives to this machine's address is refused: a page from there could read ours.</summary>
    private static bool IsThisMachine(string host) => host is "localhost" or "127.0.0.1" or "[::1]";

    /// <summary>Browsers say which site a form comes from; programs say nothing, and then only a session that no browser lends counts.</summary>
    private static bool IsOwnForm(HttpRequest request)
    {
        var own = UriHelper.BuildAbsolute(request.Scheme, request.Host).TrimEnd('/');
        if (request.Headers.Origin is [{ Length: > 0 } origin])
            return origin == own;
        return request.Headers["Sec-Fetch-Site"] is ["same-origin"] || (request.Headers["Sec-Fetch-Site"] is [] && !IsLent(request));
    }

    /// <summary>A program that uses the cookie of a browser says where it comes from, as the browser would.</summary>
    private static bool IsLent(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && Bearer(request) is null && request.Cookies.Count > 0;

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        // Not "no-referrer": browsers then leave out where a form comes from, too.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}

using Asyl.Web.Doors;
using Microsoft.AspNetCore.Http.Metadata;

namespace Asyl.Web.Api;

/// <summary>A program signs in as a browser does: with the key of a link, once. What it gets back goes with every request.</summary>
internal static class SessionApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/session", (SigningIn body, SignIn signIn) => signIn.Open(body.Key) is { } token
            ? Results.Json(new { token, name = signIn.NameOf(token) }, statusCode: StatusCodes.Status201Created)
            : throw new Refused(StatusCodes.Status401Unauthorized, "door.used")).Making("openSession", "Session", "Sign in with the key of a link.");
        api.MapDelete("/session", (HttpContext context, SignIn signIn) =>
        {
            var session = Doorkeeper.SessionOf(context);
            if (signIn.NameOf(session) is null)
                throw new Refused(StatusCodes.Status401Unauthorized, "door.closed");
            signIn.Close(session!);
            return Results.NoContent();
        }).Gone("closeSession", "Sign out.");
    }
}

/// <summary>A request of a program is short.</summary>
internal sealed class ShortBody : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => Limits.Body;
}

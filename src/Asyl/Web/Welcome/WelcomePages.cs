namespace Asyl.Web.Welcome;

/// <summary>The first page of an empty workspace, and the way into the example of invented people and out of it.</summary>
internal static class WelcomePages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/welcome", (Visit visit) => Pages.Of<WelcomePage>(visit));
        pages.MapPost("/welcome/example", (HttpContext context) =>
        {
            context.Response.Cookies.Append(Rooms.Cookie, "1", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true });
            return Pages.See("/cases?tour=1");
        });
        pages.MapPost("/welcome/own", (HttpContext context) =>
        {
            context.Response.Cookies.Delete(Rooms.Cookie);
            return Pages.See("/");
        });
    }
}

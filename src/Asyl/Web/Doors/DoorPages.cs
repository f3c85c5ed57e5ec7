namespace Asyl.Web.Doors;

/// <summary>Coming in by a link, going on under another name, a link for somebody else, leaving.</summary>
internal static class DoorPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/sign-in", Enter);
        pages.MapGet("/you", (Visit visit) => Pages.Of<YouPage>(visit));
        pages.MapPost("/you/name", Rename);
        pages.MapPost("/you/link", (Visit visit, SignIn signIn, HttpRequest request) =>
            Pages.Of<YouPage>(visit, ("Link", $"{request.Scheme}://{request.Host}/sign-in?key={signIn.NewKey(visit.Viewer.Name)}")));
        pages.MapPost("/you/leave", Leave);
        pages.MapPost("/you/language", (HttpContext context, IFormCollection form) => Choose(context, "asyl-language", form["language"].ToString(), form["back"].ToString()));
        pages.MapPost("/you/light", (HttpContext context, IFormCollection form) => Choose(context, "asyl-light", form["light"].ToString(), form["back"].ToString()));
    }

    private static async Task<IResult> Enter(HttpContext context, SignIn signIn, string? key)
    {
        if (signIn.Open(key ?? "") is not { } session)
        {
            if (signIn.NameOf(Doorkeeper.SessionOf(context)) is not null)
                return Pages.See("/");
            await Refusal.Write(context, StatusCodes.Status401Unauthorized, "door.used");
            return Results.Empty;
        }

        context.Response.Cookies.Append(Doorkeeper.CookieOf(context), session, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        return Pages.See("/");
    }

    private static IResult Rename(HttpContext context, SignIn signIn, IFormCollection form)
    {
        var name = string.Join(' ', form["name"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Any(char.IsLetterOrDigit) && name.Length <= 100)
            signIn.Rename(Doorkeeper.SessionOf(context)!, name);
        return Pages.See("/you");
    }

    private static IResult Leave(HttpContext context, SignIn signIn)
    {
        signIn.Close(Doorkeeper.SessionOf(context)!);
        context.Response.Cookies.Delete(Doorkeeper.CookieOf(context));
        return Pages.See("/you");
    }

    private static IResult Choose(HttpContext context, string cookie, string value, string back)
    {
        context.Response.Cookies.Append(cookie, value, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return Pages.See(Pages.Own(back));
    }
}

using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Web.Doors;

namespace Asyl.Web;

/// <summary>One request: who looks, what there is to see at this moment, and how they want it shown.</summary>
/// <param name="Path">Where they are, to come back to.</param>
/// <param name="IsExample">Whether they look at the invented example.</param>
/// <param name="Light">"light", "dark", or empty for as the machine has it.</param>
public sealed record Visit(Viewer Viewer, Snapshot Now, Room Room, DateOnly Today, string Path, string Light, bool IsExample)
{
    public Casebook Book => Now.Book;

    public static string Language => CultureInfo.CurrentUICulture.Name is { Length: > 0 } name ? name : "en";

    /// <summary>For endpoints that take a visit; the doorkeeper has let its session in.</summary>
    public static ValueTask<Visit?> BindAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var room = services.GetRequiredService<Rooms>().Of(context.Request);
        var name = services.GetRequiredService<SignIn>().NameOf(Doorkeeper.SessionOf(context)) ?? "";
        var time = services.GetRequiredService<TimeProvider>();
        return ValueTask.FromResult<Visit?>(new Visit(
            new Viewer(name, room.Compartments), room.Now, room, DateOnly.FromDateTime(time.GetLocalNow().DateTime),
            context.Request.Path + context.Request.QueryString, context.Request.Cookies["asyl-light"] is "light" or "dark" ? context.Request.Cookies["asyl-light"]! : "", Rooms.IsExample(context.Request)));
    }

    /// <summary>The interface language of a request: as chosen, else as the browser asks, else English.</summary>
    public static CultureInfo LanguageOf(HttpRequest request)
    {
        var wanted = request.Cookies["asyl-language"] ?? request.Headers.AcceptLanguage.ToString();
        return CultureInfo.GetCultureInfo(Words.Languages.FirstOrDefault(language => wanted.StartsWith(language, StringComparison.OrdinalIgnoreCase), "en"));
    }
}

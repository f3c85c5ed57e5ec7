using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Asyl.Casework;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Cli;
using Asyl.Web.Api;
using Asyl.Web.Doors;
using Asyl.Web.Pile;

namespace Asyl.Web;

/// <summary>
/// The workbench: a web server for this machine alone. Enters: a workspace and an address on loopback. Leaves: pages for whoever came in by a
/// link that was printed. Never: a connection from outside, a log line, anything loaded from elsewhere.
/// </summary>
internal static class Workbench
{
    public static WebApplication Build(Room room, SignIn signIn, TimeProvider time, IReadOnlyList<string> urls)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. urls]).ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = Limits.Upload;
        });
        builder.Services.AddRoutingCore().AddSingleton(room).AddSingleton<Rooms>().AddSingleton(signIn).AddSingleton(time);
        builder.Services.AddHostedService<Lookout>().AddSingleton<Incoming>().AddSingleton<Inbox>().AddHostedService(services => services.GetRequiredService<Inbox>());
        // What an address cannot mean is answered by a page that says so.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddRazorComponents();
        builder.Services.ConfigureHttpJsonOptions(options => RestApi.Strict(options.SerializerOptions));
        builder.Services.AddOpenApi("v1", ApiDocument.Describe);
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        var app = builder.Build();
        app.Use(InTheirLanguage);
        app.Use(SayWhatWentWrong);
        app.UseMiddleware<Doorkeeper>();
        app.UseRouting();
        app.MapGet("/health", (Room known) => known.IsReady ? Results.Text("ready") : Results.Text("starting", statusCode: StatusCodes.Status503ServiceUnavailable));
        app.MapGet("/", (Visit visit) => Pages.See(visit.Book.Reports.Count == 0 && visit.Book.Cases.Count == 0 ? "/welcome" : "/cases"));
        // The doorkeeper and the cookie's SameSite keep other sites' forms out: no form carries a token.
        var pages = app.MapGroup("").DisableAntiforgery();
        foreach (var group in PageGroup.All)
            group.Map(pages);
        app.Use((context, next) => context.GetEndpoint() is null ? Pages.Nothing.ExecuteAsync(context) : next(context));
        return app;
    }

    private static Task InTheirLanguage(HttpContext context, RequestDelegate next)
    {
        CultureInfo.CurrentUICulture = Visit.LanguageOf(context.Request);
        return next(context);
    }

    /// <summary>What the program cannot do it says in one sentence without a name, a quotation or a path.</summary>
    private static async Task SayWhatWentWrong(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null } response)
                await Refusal.Write(context, response.StatusCode, Refusal.WordsOf(response.StatusCode));
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            var (status, sentence) = e switch
            {
                ChangedMeanwhileException => (StatusCodes.Status409Conflict, "page.changed"),
                Refused refused => (refused.Status, refused.Message),
                WorkspaceException or CitationException when Refusal.IsProgram(context.Request) => (StatusCodes.Status400BadRequest, e.Message),
                WorkspaceException or CitationException => (StatusCodes.Status422UnprocessableEntity, e.Message),
                BadHttpRequestException bad => (bad.StatusCode, Refusal.WordsOf(bad.StatusCode)),
                _ => (StatusCodes.Status500InternalServerError, Scrubbed.Say(e)),
            };
            await Refusal.Write(context, status, sentence);
        }
    }
}

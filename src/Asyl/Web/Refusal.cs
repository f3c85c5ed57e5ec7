using Microsoft.AspNetCore.WebUtilities;

namespace Asyl.Web;

/// <summary>An answer that is no page of the workspace: why nothing is shown or done, in a sentence. A program that asked for JSON gets problem+json (RFC 9457).</summary>
internal static class Refusal
{
    /// <param name="words">A key of the workbench's words, or a whole sentence.</param>
    public static async Task Write(HttpContext context, int status, string words)
    {
        var sentence = Words.Find(words) ?? words;
        context.Response.StatusCode = status;
        if (IsProgram(context.Request))
        {
            if (status == StatusCodes.Status401Unauthorized)
                context.Response.Headers.WWWAuthenticate = "Bearer";
            await context.Response.WriteAsJsonAsync(
                new { type = "about:blank", title = ReasonPhrases.GetReasonPhrase(status), status, detail = sentence }, options: null, contentType: "application/problem+json");
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        var encoded = System.Text.Encodings.Web.HtmlEncoder.Default.Encode(sentence);
        await context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{Words.Of("language")}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Asyl</title><link rel="stylesheet" href="{Shipped.Address("workbench.css")}"></head>
            <body><main class="alone"><h1>Asyl</h1><p role="alert">{encoded}</p>{(status == StatusCodes.Status401Unauthorized ? "" : $"<p><a href=\"/\">{Words.Of("menu.back")}</a></p>")}</main></body></html>
            """);
    }

    /// <summary>A key of the words for an answer of the server itself.</summary>
    public static string WordsOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => "page.nothing",
        StatusCodes.Status405MethodNotAllowed => "page.method",
        StatusCodes.Status413PayloadTooLarge => "page.large",
        StatusCodes.Status415UnsupportedMediaType => "page.media",
        _ => "page.bad",
    };

    public static bool IsProgram(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || request.Headers.Accept.ToString().Contains("json", StringComparison.Ordinal);
}

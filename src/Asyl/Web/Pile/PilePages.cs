using Asyl.Casework;
using Asyl.Language.Dates;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace Asyl.Web.Pile;

/// <summary>The pile: what was collected, what came of the files added last, and a place to add more.</summary>
internal static class PilePages
{
    // What is more than one upload is read and dropped, so that the browser gets to see the answer; what is far more is not even read.
    private const long Patience = 4 * Limits.Upload;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/pile", (Visit visit, Inbox inbox, string? show, string? by, int from = 0) => Pages.Of<PilePage>(
            visit, ("Last", Last(visit, inbox)), ("Show", PileList.Shows.FirstOrDefault(known => known == show) ?? PileList.Shows[0]), ("ByOutlet", by == "outlet"), ("From", Math.Max(0, from))));
        pages.MapGet("/pile/last", (Visit visit, Inbox inbox, int from = 0) => Pages.Of<LastPage>(visit, ("Last", Last(visit, inbox)), ("From", Math.Max(0, from))));
        pages.MapGet("/pile/progress", Progress);
        pages.MapPost("/pile", Receive);
        pages.MapPost("/pile/again", (Inbox inbox) =>
        {
            inbox.Resume();
            return Pages.See("/pile");
        });
    }

    /// <summary>The part of the page that tells how far the work is. At its end the list below is told to load itself anew.</summary>
    private static IResult Progress(Visit visit, Inbox inbox, HttpResponse response, int said = -1)
    {
        var last = Last(visit, inbox);
        if (!last.IsRunning)
            response.Headers["HX-Trigger"] = "pile-done";
        return Pages.Of<LastIntake>(visit, ("Last", last), ("Said", said));
    }

    /// <summary>Files go into one's own workspace; in the example none were added.</summary>
    private static Intake Last(Visit visit, Inbox inbox) => visit.IsExample ? Intake.None : inbox.Last;

    private static async Task<IResult> Receive(HttpContext context, Visit visit, Incoming incoming, Inbox inbox)
    {
        var (status, words) = await Take(context, visit, incoming, inbox);
        if (words.Length == 0)
            return Pages.See("/pile");
        await Refusal.Write(context, status, words);
        return Results.Empty;
    }

    /// <summary>Writes down what a form sends, to be taken in.</summary>
    /// <returns>Why not, as an HTTP status and a key of the words; no words when it is taken.</returns>
    public static async Task<(int Status, string Words)> Take(HttpContext context, Visit visit, Incoming incoming, Inbox inbox)
    {
        if (visit.IsExample)
            return (StatusCodes.Status422UnprocessableEntity, "pile.example");
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = Patience;
        if (context.Request.ContentLength > Patience)
            return (StatusCodes.Status413PayloadTooLarge, "pile.too_much");
        var boundary = context.Request.GetMultipartBoundary();
        if (boundary.Length is 0 or > 100)
            return (StatusCodes.Status400BadRequest, "page.bad");
        var folder = incoming.Start();
        var upload = new Upload(folder);
        var isAccepted = false;
        try
        {
            await upload.Read(boundary, context.Request.Body, context.RequestAborted);
            context.RequestAborted.ThrowIfCancellationRequested();
            if (WhatIsWrong(visit, upload) is { } words)
                return (StatusCodes.Status422UnprocessableEntity, words);
            inbox.Accept(folder, new UploadSlip(visit.Viewer.Name, CompartmentOf(visit, upload), upload.Field("published"), upload.LeftOut, upload.WasCut), upload.Files);
            isAccepted = true;
            return (StatusCodes.Status202Accepted, "");
        }
        finally
        {
            if (!isAccepted)
                Incoming.Discard(folder);
        }
    }

    private static string? WhatIsWrong(Visit visit, Upload upload) =>
        !Edtf.TryParse(upload.Field("published"), out _) ? "pile.bad_date"
        : !visit.Room.Compartments.Contains(CompartmentOf(visit, upload), StringComparer.Ordinal) ? "page.nothing"
        : upload.Files + upload.LeftOut == 0 ? (upload.WasCut ? "page.bad" : "pile.nothing_chosen")
        : null;

    private static string CompartmentOf(Visit visit, Upload upload) =>
        upload.Field("compartment") is { Length: > 0 } chosen ? chosen
        : visit.Room.Compartments.Contains(Workspace.MainCompartment, StringComparer.Ordinal) ? Workspace.MainCompartment
        : visit.Room.Compartments[0];
}

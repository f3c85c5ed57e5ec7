using System.Text.Json;
using Asyl.Casework.Dossiers.Words;
using Asyl.Web.Pile;

namespace Asyl.Web.Api;

/// <summary>Files are sent as a browser sends them, and taken in one upload after the other; what came of each is asked for afterwards.</summary>
internal static class PileApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/pile", (Inbox inbox) => Answer.Of(json => Write(json, inbox.Last))).One("getPile", "Intake", "How far the taking in of files is.");
        api.MapGet("/pile/arrivals", (Inbox inbox, [AsParameters] Listing listing) =>
            listing.InOrder([.. inbox.Last.Arrivals.Index()], arrival => $"{arrival.Index}", (json, arrival) => Write(json, arrival.Item)))
            .Many("listArrivals", "Arrival", "What came of each file that was sent last, in the order sent.");
        api.MapPost("/pile", Take).Accepts<IFormFileCollection>("multipart/form-data")
            .Sending("addFiles", "Sent", "Add files; the fields compartment and published go with all of them.");
    }

    private static async Task<IResult> Take(HttpContext context, Visit visit, Incoming incoming, Inbox inbox)
    {
        var (status, words) = await PilePages.Take(context, visit, incoming, inbox);
        if (words.Length > 0)
            throw new Refused(status == StatusCodes.Status422UnprocessableEntity ? StatusCodes.Status400BadRequest : status, words);
        return Results.Json(new { progress = RestApi.Root + "/pile" }, statusCode: status);
    }

    private static void Write(Utf8JsonWriter json, Intake last)
    {
        json.WriteStartObject();
        json.WriteBoolean("running", last.IsRunning);
        json.WriteNumber("files", last.Files);
        json.WriteNumber("arrived", last.Arrivals.Count);
        json.WriteNumber("refused", last.Refused);
        json.WriteNumber("leftOut", last.LeftOut);
        json.WriteBoolean("cut", last.WasCut);
        json.WriteString("stopped", last.Stopped);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Arrival arrival)
    {
        json.WriteStartObject();
        json.WriteString("kind", Codes.Of(arrival.Kind));
        json.WriteString("file", arrival.File);
        json.WriteString("report", arrival.Report);
        json.WriteNumber("receipts", arrival.Receipts);
        json.WriteString("why", arrival.Why);
        json.WriteEndObject();
    }
}

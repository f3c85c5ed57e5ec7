namespace Asyl.Web.Api;

/// <summary>What the API document says of an operation.</summary>
/// <param name="Id">Its name for programs that are made from the document.</param>
/// <param name="Shape">A schema of <c>shapes.json</c> that it answers with; empty for no JSON.</param>
/// <param name="IsList">Whether it answers with rows of that shape, a page at a time.</param>
/// <param name="IsCareful">Whether it wants to be told, by If-Match, what was seen.</param>
/// <param name="Status">The answer when it is done.</param>
internal sealed record Operation(string Id, string Summary, string Shape, bool IsList, bool IsCareful, int Status)
{
    /// <summary>Whether what it answers has an ETag: things and lists do, word of what was done does not.</summary>
    public bool IsTagged => Shape is not ("" or "Done" or "Session" or "Sent");
}

internal static class Operations
{
    public static RouteHandlerBuilder One(this RouteHandlerBuilder route, string id, string shape, string summary) =>
        route.WithMetadata(new Operation(id, summary, shape, IsList: false, IsCareful: false, StatusCodes.Status200OK));

    public static RouteHandlerBuilder Many(this RouteHandlerBuilder route, string id, string shape, string summary) =>
        route.WithMetadata(new Operation(id, summary, shape, IsList: true, IsCareful: false, StatusCodes.Status200OK));

    /// <summary>Makes something new.</summary>
    public static RouteHandlerBuilder Making(this RouteHandlerBuilder route, string id, string shape, string summary) =>
        route.WithMetadata(new Operation(id, summary, shape, IsList: false, IsCareful: false, StatusCodes.Status201Created));

    /// <summary>Sends what is taken in later.</summary>
    public static RouteHandlerBuilder Sending(this RouteHandlerBuilder route, string id, string shape, string summary) =>
        route.WithMetadata(new Operation(id, summary, shape, IsList: false, IsCareful: false, StatusCodes.Status202Accepted));

    /// <summary>Changes something that is there, as it was seen.</summary>
    public static RouteHandlerBuilder Changing(this RouteHandlerBuilder route, string id, string shape, string summary) =>
        route.WithMetadata(new Operation(id, summary, shape, IsList: false, IsCareful: true, StatusCodes.Status200OK));

    /// <summary>Takes something away, or back, as it was seen.</summary>
    public static RouteHandlerBuilder Removing(this RouteHandlerBuilder route, string id, string summary) =>
        route.WithMetadata(new Operation(id, summary, "", IsList: false, IsCareful: true, StatusCodes.Status204NoContent));

    /// <summary>Ends something that nobody else has.</summary>
    public static RouteHandlerBuilder Gone(this RouteHandlerBuilder route, string id, string summary) =>
        route.WithMetadata(new Operation(id, summary, "", IsList: false, IsCareful: false, StatusCodes.Status204NoContent));
}

using Asyl.Casework;
using Microsoft.Net.Http.Headers;

namespace Asyl.Web.Api;

/// <summary>Changes to what is there: made only while it is as who asks for them has seen it. Never on a guess: If-Match names an ETag.</summary>
internal static class Careful
{
    /// <summary>Makes a change where no other is made at the same time, and looks at the thing once more there.</summary>
    /// <param name="thing">The thing as it stands when the change is about to be made.</param>
    /// <exception cref="Refused">It is not said what was seen, or the thing is otherwise now.</exception>
    public static T Change<T>(Visit visit, HttpRequest request, Func<Visit, Workspace, Answer> thing, Func<Visit, Workspace, T> change) => visit.Room.Change(workspace =>
    {
        var now = visit with { Now = visit.Room.Now };
        Ensure(request, thing(now, workspace));
        return change(now, workspace);
    });

    /// <exception cref="Refused">It is not said what was seen, or the thing is otherwise now.</exception>
    public static void Ensure(HttpRequest request, Answer thing)
    {
        if (request.Headers.IfMatch is [] or ["*"])
            throw new Refused(StatusCodes.Status428PreconditionRequired, "api.unseen");
        if (!request.GetTypedHeaders().IfMatch.Any(seen => seen.Compare(new EntityTagHeaderValue(thing.Tag), useStrongComparison: true)))
            throw new Refused(StatusCodes.Status412PreconditionFailed, "api.otherwise");
    }
}

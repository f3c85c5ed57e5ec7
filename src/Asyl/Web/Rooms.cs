using Asyl.Casework;
using Asyl.Casework.Intake;
using Asyl.Language.Dates;

namespace Asyl.Web;

/// <summary>The workspace that is served, and beside it one of invented people to look around in. Nothing goes from one to the other.</summary>
internal sealed class Rooms(Room own, TimeProvider time) : IDisposable
{
    /// <summary>The cookie that says somebody looks at the example.</summary>
    public const string Cookie = "asyl-example";

    private readonly Lazy<Room> example = new(() => Example(time));

    public Room Own => own;

    public Room Of(HttpRequest request) => IsExample(request) ? example.Value : own;

    public static bool IsExample(HttpRequest request) => request.Cookies[Cookie] == "1";

    public void Dispose()
    {
        if (!example.IsValueCreated)
            return;
        example.Value.Dispose();
        Directory.Delete(Path.GetDirectoryName(example.Value.Folder)!, recursive: true);
    }

    private static Room Example(TimeProvider time)
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("asyl-example-").FullName, "workspace");
        using (var workspace = Workspace.OpenOrMake(folder, time))
            _ = workspace.Add(Workspace.MainCompartment, "Asyl", Files.Under([Path.Combine(AppContext.BaseDirectory, "examples", "pile")]), Edtf.Unknown).Count();
        return new Room(folder, [], withReader: true, time);
    }
}

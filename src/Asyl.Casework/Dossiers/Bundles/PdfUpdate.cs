using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>Changes to the objects of a PDF, in the JSON of qpdf. Enters: its objects. Leaves: those that are other ones then.</summary>
internal sealed class PdfUpdate(JsonNode document)
{
    private readonly JsonObject head = document["qpdf"]![0]!.DeepClone().AsObject();
    private readonly JsonObject objects = document["qpdf"]![1]!.AsObject();
    private readonly string[] pages = [.. document["pages"]!.AsArray().Select(page => page!["object"]!.GetValue<string>())];
    private readonly JsonObject changed = [];
    private int last = document["qpdf"]![0]!["maxobjectid"]!.GetValue<int>();

    public byte[] Bytes() => Encoding.UTF8.GetBytes(new JsonObject { ["qpdf"] = new JsonArray(head, changed) }.ToJsonString());

    /// <summary>Takes away what a page would do by itself: scripts, starting programs, sending forms.</summary>
    public void Calm()
    {
        foreach (var (name, held) in objects.ToList())
        {
            if (held?["value"] is { } value && ActiveContent.In(value))
                changed[name] = new JsonObject { ["value"] = ActiveContent.Without(value) };
        }
    }

    /// <summary>Cuts pages of other documents off from the tags of the print, whose numbers they may share.</summary>
    public void Untag(IEnumerable<int> numbers)
    {
        foreach (var page in numbers.Select(number => $"obj:{pages[number - 1]}"))
        {
            var value = (changed[page] ?? objects[page])!["value"]!.DeepClone().AsObject();
            if (value.Remove("/StructParents"))
                changed[page] = new JsonObject { ["value"] = value };
        }
    }

    /// <summary>Bookmarks for the sheets that have a title, translations below their exhibit; and the names that links lead to.</summary>
    public void Mark(IReadOnlyList<Sheet> sheets, BundleLayout layout, IReadOnlyList<PdfPages.Target> targets)
    {
        var root = New();
        var marks = sheets.Where(sheet => sheet.Title.Length > 0).Select(sheet => (Sheet: sheet, Id: New())).ToList();
        var upper = marks.Where(mark => mark.Sheet.Kind != SheetKind.Translation).ToList();
        foreach (var (at, mark) in upper.Index())
        {
            var lower = marks.Where(other => other.Sheet.Kind == SheetKind.Translation && other.Sheet.Of == mark.Sheet.Of).ToList();
            Chain(lower.ConvertAll(one => (one.Id, Bookmark(one.Sheet, layout, mark.Id))));
            var bookmark = Bookmark(mark.Sheet, layout, root);
            Around(bookmark, lower.ConvertAll(one => one.Id), open: false);
            Chain(bookmark, upper.ConvertAll(one => one.Id), at);
            Put(mark.Id, bookmark);
        }

        var outline = new JsonObject { ["/Type"] = "/Outlines" };
        Around(outline, upper.ConvertAll(one => one.Id), open: true);
        Put(root, outline);
        Lead(root, targets);
    }

    private void Lead(string outline, IReadOnlyList<PdfPages.Target> targets)
    {
        var names = new JsonObject();
        foreach (var target in targets)
            names[$"/{target.Name}"] = new JsonArray(pages[target.Page - 1], "/XYZ", target.X, target.Y, null);
        var catalog = objects["trailer"]!["value"]!["/Root"]!.GetValue<string>();
        var value = (changed[$"obj:{catalog}"] ?? objects[$"obj:{catalog}"])!["value"]!.DeepClone().AsObject();
        (value["/Outlines"], value["/PageMode"], value["/Dests"]) = (outline, "/UseOutlines", names);
        Put(catalog, value);
    }

    private JsonObject Bookmark(Sheet sheet, BundleLayout layout, string parent) => new()
    {
        ["/Title"] = $"u:{sheet.Title}",
        ["/Parent"] = parent,
        ["/Dest"] = new JsonArray(pages[layout.Of(sheet).First - 1], "/Fit"),
    };

    private void Chain(List<(string Id, JsonObject Bookmark)> siblings)
    {
        foreach (var (at, sibling) in siblings.Index())
        {
            Chain(sibling.Bookmark, siblings.ConvertAll(one => one.Id), at);
            Put(sibling.Id, sibling.Bookmark);
        }
    }

    private static void Chain(JsonObject bookmark, List<string> siblings, int at)
    {
        if (at > 0)
            bookmark["/Prev"] = siblings[at - 1];
        if (at + 1 < siblings.Count)
            bookmark["/Next"] = siblings[at + 1];
    }

    private static void Around(JsonObject parent, List<string> children, bool open)
    {
        if (children.Count > 0)
            (parent["/First"], parent["/Last"], parent["/Count"]) = (children[0], children[^1], open ? children.Count : -children.Count);
    }

    private void Put(string id, JsonNode value) => changed[$"obj:{id}"] = new JsonObject { ["value"] = value };

    private string New() => string.Create(CultureInfo.InvariantCulture, $"{++last} 0 R");
}

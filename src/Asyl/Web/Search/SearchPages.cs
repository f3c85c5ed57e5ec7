namespace Asyl.Web.Search;

/// <summary>Finding reports by words, by people and by what they tell; and searches kept for another day. Everything asked for stands in the address.</summary>
internal static class SearchPages
{
    public const string Kind = "search";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(SearchQuery.Path, (Visit visit, HttpRequest request) => Pages.Of<SearchPage>(visit, ("Query", SearchQuery.Of(request.Query))));
        pages.MapPost($"{SearchQuery.Path}/saved", Save);
        pages.MapPost($"{SearchQuery.Path}/saved/{{id}}/remove", Remove);
    }

    // Saved searches are in no snapshot: keeping one makes no new one.
    private static IResult Save(Visit visit, IFormCollection form)
    {
        var query = SearchQuery.Parse(form["query"].ToString());
        var name = string.Join(' ', form["name"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = name, ["query"] = query.ToString() };
        visit.Room.Ask(workspace => workspace.Write(visit.Viewer, Kind, "", fields));
        return Pages.See(query.Address);
    }

    private static IResult Remove(Visit visit, string id, IFormCollection form)
    {
        visit.Room.Ask(workspace =>
        {
            workspace.Remove(visit.Viewer, id, int.TryParse(form["version"].ToString(), out var version) ? version : 0);
            return true;
        });
        return Pages.Back(form);
    }
}

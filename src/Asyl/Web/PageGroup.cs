using Asyl.Web.Api;
using Asyl.Web.Cases;
using Asyl.Web.Deadlines;
using Asyl.Web.Doors;
using Asyl.Web.People;
using Asyl.Web.Pile;
using Asyl.Web.Reports;
using Asyl.Web.Reviewing;
using Asyl.Web.Search;
using Asyl.Web.Sources;
using Asyl.Web.Welcome;

namespace Asyl.Web;

/// <summary>Pages that belong together, and their place in the menu. What comes later adds its own group here.</summary>
/// <param name="Key">Of the menu's words; empty for pages that stand in no menu.</param>
public sealed record PageGroup(string Key, string Path, Action<IEndpointRouteBuilder> Map)
{
    public static IReadOnlyList<PageGroup> All { get; } =
    [
        new("menu.cases", "/cases", CasePages.Map),
        new("menu.review", "/review", ReviewPages.Map),
        new("menu.deadlines", DeadlinePages.Path, DeadlinePages.Map),
        new("menu.people", PeoplePages.Path, PeoplePages.Map),
        new("menu.pile", "/pile", PilePages.Map),
        new("menu.search", SearchQuery.Path, SearchPages.Map),
        new("", "/welcome", WelcomePages.Map),
        new("", "/reports", ReportPages.Map),
        new("", SourcePages.Path, SourcePages.Map),
        new("", "/api", RestApi.Map),
        new("", "/you", DoorPages.Map),
        new("", "/shipped", Shipped.Map),
    ];
}

using Asyl.Casework.Cases;

namespace Asyl.Web.Welcome;

/// <summary>A walk through the pages on the example: what each is for, in a sentence or two. A step is a page's address with ?tour=N.</summary>
internal static class Tour
{
    /// <summary>The steps by key of their words, and the page each stands on.</summary>
    public static IReadOnlyList<(string Key, Func<ProtectionCase, string> Page)> Steps { get; } =
    [
        ("cases", _ => "/cases"),
        ("case", theCase => $"/cases/{theCase.Person}"),
        ("contradictions", theCase => $"/cases/{theCase.Person}/contradictions"),
        ("position", theCase => $"/cases/{theCase.Person}/position"),
        ("review", theCase => $"/cases/{theCase.Person}/review"),
        ("report", theCase => $"/reports/{theCase.Reports[0]}"),
        ("search", _ => "/search?q=court"),
        ("pile", _ => "/pile"),
    ];

    /// <summary>The step that a visit stands on; null when it is not on the tour.</summary>
    public static (int Number, string Key, string? Next)? Step(Visit visit)
    {
        var at = visit.Path.LastIndexOf("tour=", StringComparison.Ordinal);
        if (at < 0 || !int.TryParse(visit.Path[(at + "tour=".Length)..], out var number) || number < 1 || number > Steps.Count)
            return null;
        var theCase = visit.Book.Cases.MaxBy(known => known.Events.Count);
        return (number, Steps[number - 1].Key, theCase is null || number == Steps.Count ? null : Address(theCase, number + 1));
    }

    private static string Address(ProtectionCase theCase, int number) => Steps[number - 1].Page(theCase) is var page && page.Contains('?', StringComparison.Ordinal) ? $"{page}&tour={number}" : $"{page}?tour={number}";
}

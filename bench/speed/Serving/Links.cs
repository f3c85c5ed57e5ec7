using System.Net;
using System.Text.RegularExpressions;

namespace Asyl.Speed.Serving;

/// <summary>What a page of the workbench leads to.</summary>
internal static partial class Links
{
    public static IReadOnlyList<string> To(string page, string pattern) =>
        [.. Address().Matches(page).Select(found => WebUtility.HtmlDecode(found.Groups["to"].Value)).Where(to => Regex.IsMatch(to, $"^{pattern}$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))).Distinct(StringComparer.Ordinal)];

    /// <summary>The value of a hidden field with this name, the first on the page; empty where there is none.</summary>
    public static string Field(string page, string name) =>
        Hidden().Matches(page).FirstOrDefault(found => found.Groups["name"].Value == name)?.Groups["value"].Value ?? "";

    /// <summary>The first name in the page's heading.</summary>
    public static string Heading(string page) => WebUtility.HtmlDecode(Name().Match(page).Groups["name"].Value);

    [GeneratedRegex("<h1[^>]*>[^<]*<bdi>(?<name>[^<]*)</bdi>", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex("(href|action)=\"(?<to>/[^\"#]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    [GeneratedRegex("name=\"(?<name>\\w+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();
}

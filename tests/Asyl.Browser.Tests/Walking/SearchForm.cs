using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Asyl.Browser.Tests.Walking;

/// <summary>A form that asks and changes nothing, filled in: with words of the report that the page shows, else with a word that reports hold.</summary>
internal sealed class SearchForm(IHtmlFormElement form, string words)
{
    /// <summary>Where each of its buttons leads to.</summary>
    public IEnumerable<string> Addresses => Buttons().Select(button => Address(
        button?.GetAttribute("formaction") ?? form.GetAttribute("action")!, button?.HasAttribute("name") == true ? button : null));

    public static IEnumerable<SearchForm> AllIn(IDocument document)
    {
        var line = document.QuerySelectorAll("article p").Select(paragraph => paragraph.TextContent.Trim()).MaxBy(text => text.Length) ?? "court";
        return document.QuerySelectorAll("form[method=get]").OfType<IHtmlFormElement>().Select(form => new SearchForm(form, line[..Math.Min(line.Length, 80)]));
    }

    private IEnumerable<IElement?> Buttons() => form.QuerySelectorAll("button:not([type=button])").DefaultIfEmpty();

    private string Address(string action, IElement? button)
    {
        var fields = form.QuerySelectorAll("input[name], select[name]").Where(IsSent).Select(field => (Name: field.GetAttribute("name"), Value: ValueOf(field)))
            .Concat(button is null ? [] : [(button.GetAttribute("name"), button.GetAttribute("value") ?? "")]);
        return $"{action}?{string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}").Distinct())}";
    }

    private static bool IsSent(IElement field) => field is not IHtmlInputElement { IsDisabled: true } and not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false };

    private string ValueOf(IElement field) => field switch
    {
        IHtmlInputElement { Type: "search" or "text", Value.Length: 0 } => words,
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };
}

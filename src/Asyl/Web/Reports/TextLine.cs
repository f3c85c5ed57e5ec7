using Asyl.Casework.Dossiers.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Asyl.Web.Reports;

/// <summary>One line of a kept text, letter by letter: nothing stands between its slices, so that what is selected on the page is what stands in the text.</summary>
public sealed class TextLine : ComponentBase
{
    [Parameter, EditorRequired]
    public IReadOnlyList<Slice> Slices { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "p");
        foreach (var slice in Slices)
            Write(builder, slice);
        builder.CloseElement();
    }

    private static void Write(RenderTreeBuilder builder, Slice slice)
    {
        var told = slice.Told.Count > 0 ? slice.Told[0] : null;
        builder.OpenElement(1, told is null ? "span" : "a");
        builder.AddAttribute(2, "id", $"at-{slice.Start}");
        builder.AddAttribute(3, "data-from", slice.Start);
        if (told is not null)
        {
            builder.AddAttribute(4, "class", $"said {EventColour.Of(told.Statement.Event)} {Codes.Of(told.Statement.Certainty)}{(told.IsAccepted ? " accepted" : "")}");
            builder.AddAttribute(5, "href", $"#s-{told.Statement.Id}");
        }
        else if (slice.IsCited || slice.IsUnread)
        {
            builder.AddAttribute(4, "class", slice.IsCited ? "cited" : "unread");
        }

        builder.AddContent(6, slice.Text);
        builder.CloseElement();
    }
}

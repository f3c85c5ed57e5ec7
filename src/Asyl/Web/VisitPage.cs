using Microsoft.AspNetCore.Components;

namespace Asyl.Web;

/// <summary>What every page knows: who looks, and at what.</summary>
public abstract class VisitPage : ComponentBase
{
    [Parameter, EditorRequired]
    public Visit Visit { get; set; } = null!;
}

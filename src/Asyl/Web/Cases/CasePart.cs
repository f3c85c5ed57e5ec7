using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Web.Reports;
using Microsoft.AspNetCore.Components;

namespace Asyl.Web.Cases;

/// <summary>A page of one case: whose it is, and everything its sources tell, with citations.</summary>
public abstract class CasePart : VisitPage
{
    [Parameter, EditorRequired]
    public ProtectionCase Case { get; set; } = null!;

    [Parameter, EditorRequired]
    public CaseAccount Account { get; set; } = null!;

    /// <summary>The day the position is asked about.</summary>
    [Parameter]
    public DateOnly On { get; set; }

    /// <summary>Where a long list begins.</summary>
    [Parameter]
    public int From { get; set; }

    protected Person Person => Visit.Book.Person(Case.Person)!;

    /// <summary>Where the words of a citation stand.</summary>
    protected string Words(int citation) => Account.Citations[citation - 1] is var cited && cited.IsPicture ? CitedPage.Address(cited.Report.Id, cited.Page) : $"/reports/{cited.Report.Id}#at-{cited.Passage.Start}";

    protected IReadOnlyList<Paper> Papers() => Visit.Room.Ask(workspace => workspace.Papers(Visit.Viewer, Case.Person));
}

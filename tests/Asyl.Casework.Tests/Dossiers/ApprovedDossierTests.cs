using Asyl.Casework.Dossiers;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class ApprovedDossierTests
{
    [Fact]
    public void a_draft_is_set_as_approved_in_html() => Approved.Check(HtmlDossier.Render(Papers.Of(Invented.Draft()).Manuscript), "dossiers/draft.html");

    [Fact]
    public void a_draft_is_set_as_approved_in_markdown() => Approved.Check(MarkdownDossier.Render(Papers.Of(Invented.Draft()).Manuscript), "dossiers/draft.md");

    [Fact]
    public void a_reviewed_dossier_is_set_as_approved_in_html() => Approved.Check(HtmlDossier.Render(Papers.Of(Invented.Reviewed()).Manuscript), "dossiers/reviewed.html");

    [Fact]
    public void a_reviewed_dossier_is_set_as_approved_in_markdown() => Approved.Check(MarkdownDossier.Render(Papers.Of(Invented.Reviewed()).Manuscript), "dossiers/reviewed.md");
}

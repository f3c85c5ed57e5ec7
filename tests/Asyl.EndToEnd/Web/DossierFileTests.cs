#pragma warning disable RS0030 // The tests ask a server of this machine, as a browser does.
using System.Text;
using Asyl.EndToEnd.Api;

namespace Asyl.EndToEnd.Web;

/// <summary>Papers that leave the house by the workbench.</summary>
public sealed class DossierFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_is_written_in_the_language_that_was_chosen() =>
        (await Ask("for=internal&format=.md&language=tr")).Body.ShouldContain("Taslak", Case.Insensitive);

    [NeedsFact("chromium", "qpdf", "pdftotext")]
    public async Task It_comes_bound_with_its_exhibits()
    {
        var bound = await Ask("for=internal&format=bundle");
        bound.Body.ShouldStartWith("%PDF-");
        bound.Name.ShouldStartWith("bundle-internal-");
    }

    [Fact]
    public async Task A_redacted_copy_is_not_bound_with_originals()
    {
        var refused = await Ask("for=internal&format=bundle&names=initials");
        refused.Status.ShouldBeGreaterThanOrEqualTo(400);
        refused.Body.ShouldContain("a bundle holds the originals as they are");
    }

    private async Task<(int Status, string Name, string Body)> Ask(string query)
    {
        ApiServer.Fill(folder, "main", Sample.Arrested);
        await using var server = await ApiServer.Start(folder.Of("w"));
        var person = (await server.Items("/cases"))[0].GetProperty("person").GetString();
        using var answer = await server.Http.GetAsync(new Uri($"/cases/{person}/dossier/file?{query}", UriKind.Relative));
        return ((int)answer.StatusCode, answer.Content.Headers.ContentDisposition?.FileName ?? "", Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync()));
    }
}

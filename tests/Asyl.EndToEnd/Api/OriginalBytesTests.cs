#pragma warning disable RS0030 // The tests ask a server of this machine, as a program does.
using System.Net;
using System.Net.Http.Headers;

namespace Asyl.EndToEnd.Api;

/// <summary>Originals as they were received, whole or a part of them.</summary>
public sealed class OriginalBytesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/api/v1/reports/{0}/original")]
    [InlineData("/reports/{0}/file")]
    public async Task A_part_of_the_bytes_is_given_to_whoever_asks_for_one(string address)
    {
        ApiServer.Fill(folder, "main", Sample.Arrested);
        await using var server = await ApiServer.Start(folder.Of("w"));
        var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, address, (await server.Items("/reports"))[0].GetProperty("id").GetString());
        (await server.Http.GetStringAsync(new Uri(path, UriKind.Relative))).ShouldBe(Sample.Arrested);
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Range = new RangeHeaderValue(8, 14) } };
        using var answer = await server.Http.SendAsync(request);
        (answer.StatusCode, await answer.Content.ReadAsStringAsync()).ShouldBe((HttpStatusCode.PartialContent, Sample.Arrested[8..15]));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
    }
}

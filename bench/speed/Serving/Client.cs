#pragma warning disable RS0030 // The bench asks a server of this machine, as a browser does.
using System.Net;

namespace Asyl.Speed.Serving;

/// <summary>Asks the workbench as a browser does, one page after the other over one connection, and keeps how long each answer took. An answer that is no page is no measurement.</summary>
/// <param name="spent">The processor time that the server has spent so far, in milliseconds.</param>
internal sealed class Client(Uri address, Func<double> spent) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false }) { BaseAddress = address };
    private readonly List<Asked> _asked = [];

    public IReadOnlyList<Asked> All => _asked;

    public async Task<bool> IsReady()
    {
        using var answer = await _http.GetAsync(new Uri("/health", UriKind.Relative));
        return answer.IsSuccessStatusCode;
    }

    public async Task SignIn(Uri link)
    {
        using var answer = await _http.GetAsync(link);
        if (answer.StatusCode != HttpStatusCode.SeeOther)
            throw new InvalidOperationException("the link did not open the workbench");
        // The secret of a browser's session is also that of a program's.
        var cookie = answer.Headers.GetValues("Set-Cookie").First().Split(';')[0];
        _http.DefaultRequestHeaders.Add("Cookie", cookie);
        _http.DefaultRequestHeaders.Authorization = new("Bearer", cookie.Split('=')[1]);
    }

    public async Task<string> Page(string route, string path) => await Send(route, new HttpRequestMessage(HttpMethod.Get, path), HttpStatusCode.OK);

    /// <returns>Where it leads.</returns>
    public async Task<string> Post(string route, string path, params (string Name, string Value)[] fields)
    {
        var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Send($"POST {route}", new HttpRequestMessage(HttpMethod.Post, path) { Content = form }, HttpStatusCode.SeeOther);
    }

    public void Dispose() => _http.Dispose();

    private async Task<string> Send(string route, HttpRequestMessage request, HttpStatusCode expected)
    {
        var before = spent();
        var began = TimeProvider.System.GetTimestamp();
        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var took = TimeProvider.System.GetElapsedTime(began).TotalMilliseconds;
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode != expected)
            throw new InvalidOperationException($"{route} answered {(int)answer.StatusCode}");
        var kilobytes = (answer.Content.Headers.ContentLength ?? System.Text.Encoding.UTF8.GetByteCount(text)) / 1000.0;
        var said = expected == HttpStatusCode.SeeOther ? answer.Headers.Location?.OriginalString ?? "" : text;
        _asked.Add(new Asked(route, took, spent() - before, kilobytes));
        return said;
    }
}

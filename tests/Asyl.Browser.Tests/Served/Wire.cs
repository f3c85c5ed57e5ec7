using System.Net.Sockets;
using System.Text;

namespace Asyl.Browser.Tests.Served;

/// <summary>Asks a server as no browser would: every line of the request is as the test wrote it, and no redirection is followed.</summary>
internal static class Wire
{
    public static Task<Answer> Get(Uri address, string path, params string[] headers) => Ask(address, "GET", path, headers);

    public static Task<Answer> Post(Uri address, string path, string form, params string[] headers) =>
        Ask(address, "POST", path, ["Content-Type: application/x-www-form-urlencoded", $"Content-Length: {form.Length}", .. headers], form);

    /// <summary>HTTP/1.0: the answer comes in one piece and ends with the connection. A host that the test does not give is the server's own.</summary>
    private static async Task<Answer> Ask(Uri address, string method, string path, string[] headers, string body = "")
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port);
        await using var stream = connection.GetStream();
        var host = Array.Exists(headers, header => header.StartsWith("Host:", StringComparison.Ordinal)) ? "" : $"Host: {address.Authority}\r\n";
        var head = string.Concat(headers.Select(header => $"{header}\r\n"));
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{method} {path} HTTP/1.0\r\n{host}{head}\r\n{body}"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Answer.Of(await reader.ReadToEndAsync());
    }
}

/// <summary>An answer of the server: header names are compared without case.</summary>
internal sealed record Answer(int Status, ILookup<string, string> Headers, string Body)
{
    public string Header(string name) => string.Join(", ", Headers[name]);

    public static Answer Of(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var lines = text[..end].Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(':', 2)).ToLookup(part => part[0], part => part[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new Answer(int.Parse(lines[0].Split(' ')[1]), headers, text[(end + 4)..]);
    }
}

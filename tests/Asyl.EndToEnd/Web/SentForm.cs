using System.Buffers;
using System.Net.Http.Headers;
using System.Text;

namespace Asyl.EndToEnd.Web;

/// <summary>A form as it goes over the wire, byte for byte, with whatever a sender may put into it.</summary>
internal sealed class SentForm
{
    private readonly ArrayBufferWriter<byte> body = new();

    public SentForm File(string name, byte[] bytes, string field = "files") => Part($"form-data; name=\"{field}\"; filename=\"{name}\"", bytes);

    public SentForm File(string name, string text, string field = "files") => File(name, Encoding.UTF8.GetBytes(text), field);

    public SentForm Field(string name, string value) => Part($"form-data; name=\"{name}\"", Encoding.UTF8.GetBytes(value));

    public SentForm Part(string disposition, byte[] bytes) => Raw($"--cut\r\nContent-Disposition: {disposition}\r\n\r\n").Raw(bytes).Raw("\r\n");

    public SentForm Raw(string text) => Raw(Encoding.UTF8.GetBytes(text));

    public SentForm Raw(byte[] bytes)
    {
        body.Write(bytes);
        return this;
    }

    /// <summary>With its end.</summary>
    public HttpContent Content() => Raw("--cut--\r\n").Broken();

    /// <summary>Without it.</summary>
    public HttpContent Broken() => Typed("multipart/form-data; boundary=cut");

    public HttpContent Typed(string type)
    {
        var content = new ReadOnlyMemoryContent(body.WrittenMemory);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }
}

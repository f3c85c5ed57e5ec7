using System.Text;
using Asyl.Casework.Intake;
using Microsoft.AspNetCore.WebUtilities;

namespace Asyl.Web.Pile;

/// <summary>
/// Reads what a form sends. Enters: the parts of a request. Leaves: files in a folder of <see cref="Incoming"/>, the form's few short fields, how many files were left out.
/// Never: a path that the sender chose, more than <see cref="Limits.Upload"/> on the disk, an exception for what is broken in it.
/// </summary>
internal sealed class Upload(string folder)
{
    private const int LongestField = 200;
    private const int MostFields = 20;

    // One byte more than is ever taken in: the intake then says in its own words that the file is too long.
    private const int LongestFile = Content.MostHeld + 1;

    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private readonly byte[] buffer = new byte[1 << 16];
    private long room = Limits.Upload;
    private bool isWriting;

    public int Files { get; private set; }

    public int LeftOut { get; private set; }

    /// <summary>It broke off, or was no form from some place on; the files before that place are whole.</summary>
    public bool WasCut { get; private set; }

    public string Field(string name) => fields.GetValueOrDefault(name, "").Trim();

    public async Task Read(string boundary, Stream body, CancellationToken cancelled)
    {
        try
        {
            var parts = new MultipartReader(boundary, body);
            while (await parts.ReadNextSectionAsync(cancelled) is { } part)
            {
                if (part.AsFileSection() is { FileStream: { } content } file)
                    await Take(file, content, cancelled);
                else if (part.AsFormDataSection() is { } field && fields.Count < MostFields)
                    fields[field.Name] = await Words(part.Body, cancelled);
            }
        }
        catch (Exception e) when (!isWriting && e is InvalidDataException or IOException)
        {
            WasCut = true;
        }
    }

    private async Task Take(FileMultipartSection file, Stream content, CancellationToken cancelled)
    {
        var first = await content.ReadAsync(buffer, cancelled);
        if (IsHidden(file))
            return;
        if (Files == Limits.Files || room < first)
            LeftOut++;
        else
            await Keep(SafeName.Of(file.FileName), first, content, cancelled);
    }

    /// <summary>Writes the file down; takes it away again where it does not come to its end or there is no room.</summary>
    private async Task Keep(string name, int first, Stream content, CancellationToken cancelled)
    {
        var (isWhole, before) = (false, room);
        var path = Incoming.PlaceFor(folder, Files, name);
        try
        {
            await using (var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
                isWhole = await Copy(first, content, to, cancelled);
            LeftOut += isWhole ? 0 : 1;
        }
        finally
        {
            Files += isWhole ? 1 : 0;
            if (!isWhole)
            {
                Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
                room = before;
            }
        }
    }

    /// <returns>Whether there was room for all of it.</returns>
    private async Task<bool> Copy(int read, Stream content, FileStream to, CancellationToken cancelled)
    {
        for (; read > 0; read = await content.ReadAsync(buffer, cancelled))
        {
            var kept = (int)Math.Min(read, LongestFile - to.Length);
            if ((room -= kept) < 0)
                return false;
            isWriting = true;
            await to.WriteAsync(buffer.AsMemory(0, kept), cancelled);
            isWriting = false;
        }

        return true;
    }

    private async Task<string> Words(Stream content, CancellationToken cancelled)
    {
        var length = await content.ReadAtLeastAsync(buffer.AsMemory(0, LongestField), LongestField, throwOnEndOfStream: false, cancelled);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    /// <summary>Of a folder, hidden files and what lies in hidden folders are passed over, as the terminal does.</summary>
    private static bool IsHidden(FileMultipartSection file) => file.Name == "folder" && file.FileName.Split('/').Any(segment => segment.StartsWith('.'));
}

using Asyl.Casework.Intake.Formats;

namespace Asyl.Casework.Intake;

/// <summary>
/// Opens one original down to its reports. Enters: the content of a file. Leaves: each report in it with its path inside, and each part that is refused.
/// Never: more depth, parts or bytes than an honest file has; an exception for what is broken in it.
/// </summary>
/// <param name="passOver">Contents that are not opened, by form and path: they give no report.</param>
internal sealed class Opening(string path, Content original, Func<IFormat, string, Content, bool>? passOver = null)
{
    private const int MostDepth = 6;
    private const int MostParts = 20_000;
    private const long MostBytes = 1L << 30;

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Lazy<string> type = new(() => Known.Of(original).TypeOf(original));
    private long room = MostBytes;

    /// <summary>The content at a path inside an original, which is not opened itself; null where there is none. What lies beside it is passed over.</summary>
    public static Content? Find(Content original, string part)
    {
        Content? found = null;
        new Opening(original.Name, original, (_, at, content) =>
        {
            found = at == part ? content : found;
            return at == part || !(at.Length == 0 || part.StartsWith($"{at}/", StringComparison.Ordinal));
        }).Open();
        return found;
    }

    public IReadOnlyList<Received> Open() => [.. Open(original, "", Provenance.None, 0)];

    /// <summary>All bytes of a part that is packed into a container.</summary>
    /// <exception cref="InvalidDataException">It is packed more than an honest file is.</exception>
    public byte[] Unpack(Stream part)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = part.Read(buffer)) > 0; all.Write(buffer, 0, read))
        {
            if ((room -= read) < 0 || all.Length + read > Content.MostHeld)
                throw new InvalidDataException($"expected at most {Content.MostHeld >> 20} MB in a part and {MostBytes >> 30} GB in all once it is unpacked: unpack it and add what matters");
        }

        return all.ToArray();
    }

    private IEnumerable<Received> Open(Content content, string at, Provenance around, int depth)
    {
        var format = Known.Of(content);
        if (passOver?.Invoke(format, at, content) == true)
            return [];
        if (Signatures.Refusal(content.Head) is { } unread && format is TextFormat)
            return [new Refused(path, at, unread)];
        if (content.Length > format.MaximumLength)
            return [new Refused(path, at, $"expected at most {format.MaximumLength >> 20} MB of {format.What}: split it, or add the part that matters")];
        return Whole(format, content, at).SelectMany(piece => Of(piece, content, at, around, depth));
    }

    private IEnumerable<Received> Of(Piece piece, Content content, string at, Provenance around, int depth)
    {
        var part = piece.Part.Length == 0 ? at : Named(at, piece.Part);
        return piece switch
        {
            Piece.Report report => [new ReceivedReport(path, part, original, type.Value, report.MediaType, report.Kept, report.Source.Or(around))],
            Piece.No no => [new Refused(path, part, no.Why)],
            Piece.Inner when depth == MostDepth => [new Refused(path, part, $"expected at most {MostDepth} containers inside one another: unpack it and add what matters")],
            Piece.Inner inner => Open(inner.Content, part, inner.Source, depth + 1),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>What a format finds, up to where the bytes are broken: what was found before counts.</summary>
    private List<Piece> Whole(IFormat format, Content content, string at)
    {
        var found = new List<Piece>();
        try
        {
            foreach (var piece in format.Open(content, this))
            {
                if (found.Count == MostParts)
                    throw new InvalidDataException($"expected at most {MostParts:N0} parts in a container: unpack it and add what matters");
                found.Add(piece);
            }
        }
        catch (InvalidDataException e) when (e.Message.StartsWith("expected", StringComparison.Ordinal))
        {
            found.Add(new Piece.No("", e.Message));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            found.Add(new Piece.No("", $"expected {format.What} that is whole, and this one cannot be read {(found.Count > 0 ? "to its end" : "")} (damaged, cut or locked)".Replace("  ", " ", StringComparison.Ordinal)));
        }

        return found;
    }

    /// <summary>The path of a part: like names get a number, in the order they come.</summary>
    private string Named(string at, string part)
    {
        var name = at.Length == 0 ? Printable(part) : $"{at}/{Printable(part)}";
        var unique = name;
        for (var n = 2; !names.Add(unique); n++)
            unique = $"{name} ({n})";
        return unique;
    }

    private static string Printable(string part) => string.Concat(part.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
}

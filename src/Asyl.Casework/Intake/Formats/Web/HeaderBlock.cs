using System.Text;

namespace Asyl.Casework.Intake.Formats.Web;

/// <summary>A first line and the named lines below it, up to an empty one: how records of web archives and answers of servers begin.</summary>
internal sealed record HeaderBlock(string First, IReadOnlyDictionary<string, string> Fields)
{
    private const int LongestLine = 1 << 16;
    private const int MostLines = 1000;

    /// <summary>The value of a field; empty when it has none.</summary>
    public string this[string name] => Fields.GetValueOrDefault(name, "");

    /// <summary>The next block of a stream, which is left at what follows it; null at the end. Empty lines before it are passed over.</summary>
    /// <exception cref="InvalidDataException">It is longer than any honest one.</exception>
    public static HeaderBlock? Read(Stream stream)
    {
        var first = Line(stream);
        while (first is { Length: 0 })
            first = Line(stream);
        if (first is null)
            return null;
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var lines = 0; Line(stream) is { Length: > 0 } line;)
        {
            if (++lines > MostLines)
                throw TooLong();
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return new(first, fields);
    }

    private static string? Line(Stream stream)
    {
        var line = new List<byte>();
        int next;
        while ((next = stream.ReadByte()) is not (-1 or '\n'))
        {
            if (line.Count == LongestLine)
                throw TooLong();
            line.Add((byte)next);
        }

        return next == -1 && line.Count == 0 ? null : Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
    }

    private static InvalidDataException TooLong() => new($"expected a web archive whose headers are at most {MostLines} lines of {LongestLine >> 10} kB, found longer ones");
}

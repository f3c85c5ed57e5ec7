using System.Text;

namespace Asyl.Casework.Bags;

/// <summary>A manifest: hashes of files by their paths. Lines may end in LF, CR or CRLF; nothing else is forgiven.</summary>
internal sealed class BagManifest
{
    private BagManifest(string name) => Name = name;

    public string Name { get; }

    /// <summary>For each path its line (from 1) and its hash in lower case.</summary>
    public Dictionary<string, (int Line, string Hash)> Files { get; } = new(StringComparer.Ordinal);

    /// <exception cref="WorkspaceException">A line is none; the message says which.</exception>
    public static BagManifest Parse(string name, byte[] bytes, int hexDigits)
    {
        var manifest = new BagManifest(name);
        var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n');
        foreach (var (index, line) in lines.Index().Where(line => line.Item.Length > 0))
        {
            var end = line.IndexOfAny([' ', '\t']);
            var path = end < 0 ? "" : BagPath.Decode(line[end..].TrimStart(' ', '\t'));
            if (end != hexDigits || !line[..end].All(char.IsAsciiHexDigit) || !BagPath.IsInside(path))
                throw Wrong(name, index + 1, "expected a hash and the path of a file inside the bag");
            if (!manifest.Files.TryAdd(path, (index + 1, line[..end].ToLowerInvariant())))
                throw Wrong(name, index + 1, "the file is listed twice");
        }

        return manifest;
    }

    public static byte[] Write(IEnumerable<(string Path, string Hash)> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Hash}  {BagPath.Encode(file.Path)}\n")));

    public WorkspaceException Wrong(string path, string what) => Wrong(Name, Files[path].Line, what);

    private static WorkspaceException Wrong(string name, int line, string what) => new($"{name}, line {line}: {what}");
}

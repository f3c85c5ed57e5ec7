using Asyl.Casework;

namespace Asyl.Cli;

/// <summary>FIELD=VALUE words as a person types them.</summary>
internal static class Fields
{
    /// <exception cref="WorkspaceException">A word has no '='.</exception>
    public static SortedDictionary<string, string> Of(IEnumerable<string> words, string expected)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw new WorkspaceException($"expected {expected}");
            fields[word[..equals]] = word[(equals + 1)..];
        }

        return fields;
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Asyl.Casework.Reading;

/// <summary>Ids are hashes of what they name: no counter, no clock. 20 hex digits of SHA-256 behind a letter that says the kind.</summary>
public static class Ids
{
    public static string Report(string originalSha256, string part) => Of('r', originalSha256, part);

    public static string Statement(string report, string keptSha256, Passage passage, string eventCode, IEnumerable<string> people) =>
        Of('s', [report, keptSha256, $"{passage.Start}-{passage.End}", eventCode, .. people.Order(StringComparer.Ordinal)]);

    /// <summary>An id of any other kind, from the parts that make the thing what it is.</summary>
    public static string Of(char kind, params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        return kind + Convert.ToHexStringLower(hash.GetHashAndReset())[..20];
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Asyl.Casework.Record;

/// <summary>SHA-256 in lower-case hexadecimal, of bytes or of a text in UTF-8.</summary>
internal static class Hashes
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Copies a stream, and returns the hash and number of its bytes.</summary>
    public static (string Sha256, long Length) Copy(Stream from, Stream to)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, length) = (new byte[1 << 17], 0L);
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            hash.AppendData(buffer, 0, read);
            to.Write(buffer, 0, read);
            length += read;
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
    }

    public static string OfText(string text) => Of(Encoding.UTF8.GetBytes(text));
}

using System.Security.Cryptography;
using System.Text;

namespace Asyl.Casework.Record;

/// <summary>SHA-256 in lower-case hexadecimal, of bytes or of a text in UTF-8.</summary>
internal static class Hashes
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string OfText(string text) => Of(Encoding.UTF8.GetBytes(text));
}

using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using Asyl.Casework.Record;

namespace Asyl.Casework.Custody;

/// <summary>
/// A time stamp of RFC 3161. Enters: a checkpoint's text, what was asked and what an authority answered, carried by a person. Leaves: when the authority saw
/// the text. Never: a connection, or a judgement whether the authority is to be trusted.
/// </summary>
/// <param name="At">The time that is attested.</param>
/// <param name="Authority">The SHA-256 of the certificate that signed.</param>
public sealed record TimeStamp(DateTimeOffset At, string Authority)
{
    /// <summary>A request in DER, to be carried to an authority.</summary>
    /// <param name="policy">The policy asked for, as numbers and dots; empty for the authority's own.</param>
    /// <exception cref="WorkspaceException">The policy is not one.</exception>
    internal static byte[] Request(byte[] text, string policy)
    {
        try
        {
            return Rfc3161TimestampRequest.CreateFromData(text, HashAlgorithmName.SHA256, policy.Length == 0 ? null : new Oid(policy), RandomNumberGenerator.GetBytes(8), requestSignerCertificates: true).Encode();
        }
        catch (CryptographicException)
        {
            throw new WorkspaceException("expected a policy such as 1.2.3.4.1");
        }
    }

    /// <exception cref="WorkspaceException">The answer is no time stamp, refuses, or is not for this text and this request.</exception>
    internal static TimeStamp Of(byte[] text, byte[] request, byte[] answer)
    {
        if (!Rfc3161TimestampRequest.TryDecode(request, out var asked, out _) || !asked.GetMessageHash().Span.SequenceEqual(SHA256.HashData(text)))
            throw new WorkspaceException("the request beside the checkpoint is not for it");
        try
        {
            var token = asked.ProcessResponse(answer, out var read);
            if (read != answer.Length || !token.VerifySignatureForData(text, out var signer))
                throw new CryptographicException();
            return new(token.TokenInfo.Timestamp, Hashes.Of(signer.RawData));
        }
        catch (CryptographicException)
        {
            throw new WorkspaceException("expected the whole answer of a time-stamp authority (.tsr) to this checkpoint's own request: this is none");
        }
    }
}

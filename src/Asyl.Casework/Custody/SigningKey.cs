using System.Security.Cryptography;
using Asyl.Casework.Record;

namespace Asyl.Casework.Custody;

/// <summary>
/// The key that signs a workspace's checkpoints (ECDSA, P-256). Made once; lies in the workspace for this account alone, encrypted when a passphrase is given.
/// Never: leaves the workspace, in a bag or otherwise.
/// </summary>
internal sealed class SigningKey : IDisposable
{
    public const string File = "checkpoint-key.pem";

    /// <summary>How often the passphrase is hashed (OWASP 2023 for PBKDF2 with SHA-256).</summary>
    private const int Rounds = 600_000;

    private readonly ECDsa key;

    private SigningKey(ECDsa key) => this.key = key;

    /// <summary>By which people tell it from another.</summary>
    public string Fingerprint => Hashes.Of(key.ExportSubjectPublicKeyInfo());

    public string PublicKey => key.ExportSubjectPublicKeyInfoPem() + "\n";

    /// <param name="passphrase">Asked at most once: whether the key is to be made now, then the passphrase, or null for none.</param>
    /// <exception cref="WorkspaceException">The passphrase does not open the key, or there is none where one is needed.</exception>
    public static SigningKey OpenOrMake(string workspace, Func<bool, string?> passphrase)
    {
        var path = Path.Combine(workspace, File);
        return new(System.IO.File.Exists(path) ? Opened(System.IO.File.ReadAllText(path), passphrase) : Made(path, passphrase(true)));
    }

    public byte[] Sign(byte[] bytes) => key.SignData(bytes, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    public void Dispose() => key.Dispose();

    private static ECDsa Opened(string pem, Func<bool, string?> passphrase)
    {
        var opened = ECDsa.Create();
        try
        {
            if (pem.Contains("ENCRYPTED", StringComparison.Ordinal))
                opened.ImportFromEncryptedPem(pem, passphrase(false) ?? "");
            else
                opened.ImportFromPem(pem);
            return opened;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            opened.Dispose();
            throw new WorkspaceException("the key that signs cannot be opened: expected its passphrase, in a terminal or in ASYL_PASSPHRASE, and a file that is whole");
        }
    }

    private static ECDsa Made(string path, string? passphrase)
    {
        var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var pem = string.IsNullOrEmpty(passphrase)
            ? made.ExportPkcs8PrivateKeyPem()
            : made.ExportEncryptedPkcs8PrivateKeyPem(passphrase, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, Rounds));
        WholeFile.Write(path, System.Text.Encoding.ASCII.GetBytes(pem + "\n"), overwrite: false);
        return made;
    }
}

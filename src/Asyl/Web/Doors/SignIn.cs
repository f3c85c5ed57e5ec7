using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Asyl.Web.Doors;

/// <summary>
/// Who may come in: whoever opens a link that this program printed, once. Enters: a key from a link. Leaves: a session, known to the browser
/// by a cookie and here by its hash alone, until the program ends. Never: a key that works twice.
/// </summary>
internal sealed class SignIn
{
    private readonly ConcurrentDictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> sessions = new(StringComparer.Ordinal);

    /// <summary>A key for one sign-in under a name.</summary>
    public string NewKey(string name)
    {
        var key = Secret();
        keys[Hash(key)] = name;
        return key;
    }

    /// <summary>The secret of a new session; null when the key is none, or was used.</summary>
    public string? Open(string key)
    {
        if (!keys.TryRemove(Hash(key), out var name))
            return null;
        var session = Secret();
        sessions[Hash(session)] = name;
        return session;
    }

    /// <summary>Whose session it is; null when it is none.</summary>
    public string? NameOf(string? session) => session is not null && sessions.TryGetValue(Hash(session), out var name) ? name : null;

    /// <summary>Goes on under another name: what is decided from now on is recorded under it.</summary>
    public void Rename(string session, string name) => sessions.TryUpdate(Hash(session), name, NameOf(session) ?? "");

    public void Close(string session) => sessions.TryRemove(Hash(session), out _);

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

using System.Buffers;
using System.Net;

namespace Asyl.Casework.Dossiers.Redacting.Finding;

/// <summary>
/// Addresses, paths and names of files in a text: what has no blank in it and a dot, a slash or an @. Enters: a text. Leaves: where they stand and what is left of one that
/// holds something to take out: of a web address its host, of a file its ending. Words run together in an address are found too.
/// </summary>
/// <param name="isLeft">Whether something to take out is in a text.</param>
/// <param name="joined">Plain words of so many letters that they tell even without their bounds.</param>
internal sealed class Addresses(Func<string, bool> isLeft, IEnumerable<string> joined)
{
    private const int LongestEnding = 5;

    private static readonly SearchValues<char> Signs = SearchValues.Create("/@.\\");

    private readonly SearchValues<string> parts = SearchValues.Create([.. joined], StringComparison.Ordinal);

    /// <summary>In order; an address with nothing to take out stays, whatever its words look like.</summary>
    public IEnumerable<(int Start, int End, string? Instead)> In(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
            yield break;
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && !IsBound(text[end]))
                end++;
            if (end > at && Trimmed(text, at, end) is var (start, until) && Looks(text.AsSpan(start, until - start)))
                yield return (start, until, Left(text[start..until]));
            at = end;
        }
    }

    /// <summary>What is left of an address; null where all of it may stay.</summary>
    public string? Left(string address) => !Holds(address) ? null
        : Host(address) is { Length: > 0 } host && !Holds(host) ? host + "/[…]"
        : address.Contains("://", StringComparison.Ordinal) || address.Contains('@', StringComparison.Ordinal) ? $"[{Strings.Of("redaction.address")}]"
        : LeftOfFile(address);

    /// <summary>What is left of the name of a file, with blanks or without; null where all of it may stay.</summary>
    public string? OfFile(string name) => Holds(name) ? LeftOfFile(name) : null;

    private static string LeftOfFile(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot >= 0 && name.Length - dot - 1 is > 0 and <= LongestEnding && name.AsSpan(dot + 1).IndexOfAnyExcept(Ending) < 0 ? $"[…]{name[dot..]}" : "[…]";
    }

    private static readonly SearchValues<char> Ending = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Scheme and host; empty where it is no web address.</summary>
    private static string Host(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var slash = address.IndexOfAny(['/', '?', '#'], scheme < 0 ? 0 : scheme + 3);
        var host = slash < 0 ? address : address[..slash];
        return scheme >= 0 || (slash > 0 && IsHost(host)) ? host : "";
    }

    private static bool IsHost(string host) => host.LastIndexOf('.') is > 0 and var dot && host.Length - dot - 1 >= 2 && host.AsSpan(dot + 1).IndexOfAnyExceptInRange('a', 'z') < 0 && !host.Contains('@', StringComparison.Ordinal);

    private bool Holds(string address)
    {
        var plain = WebUtility.UrlDecode(WebUtility.UrlDecode(address.Replace('+', ' ')));
        return isLeft(address) || isLeft(plain) || NameLetters.Bare(plain).AsSpan().ContainsAny(parts);
    }

    private static bool IsBound(char c) => char.IsWhiteSpace(c) || c is '<' or '>' or '"' or '“' or '”' or '«' or '»' or '|' or '\u200b';

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && text[start] is '(' or '[' or '\'' or '‘' or ',' or ';' or '.')
            start++;
        while (end > start && text[end - 1] is ')' or ']' or '\'' or '’' or ',' or ';' or '.' or ':' or '!' or '?' or '…')
            end--;
        return (start, end);
    }

    /// <summary>Whether it has the look of an address: a scheme, an @, a host before a slash, or an ending as files have.</summary>
    private static bool Looks(ReadOnlySpan<char> word)
    {
        if (word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        if (word.Contains('@'))
            return word.IndexOf('@') > 0 && word.LastIndexOf('.') > word.IndexOf('@');
        var slash = word.IndexOfAny('/', '\\');
        if (slash >= 0)
            return slash > 0 && (word[..slash].Contains('.') || word[slash..].Contains('.'));
        var dot = word.LastIndexOf('.');
        return dot > 1 && word.Length - dot - 1 is >= 2 and <= LongestEnding && char.IsAsciiLetterLower(word[dot + 1]) && word[(dot + 1)..].IndexOfAnyExcept(Ending) < 0 && char.IsLetterOrDigit(word[dot - 1]);
    }
}

using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Parsing;

/// <summary>Invented sentences, parsed with the shipped models, in a form that a test can state.</summary>
internal static class ParsedText
{
    public static IReadOnlyList<SentenceTree> Parse(string text, params KnownWords[] known) =>
        EnglishParser.Parse(text, SentenceSplitter.Split(text, [new(0, text.Length, Zone.Body)]), known);

    public static SentenceTree One(string text, params KnownWords[] known) => Parse(text, known).ShouldHaveSingleItem();

    /// <summary>"Agent of detain: police", in the order of the roles.</summary>
    public static IReadOnlyList<string> Roles(string text)
    {
        var tree = One(text);
        return [.. Language.Parsing.Roles.Of(tree).Select(role =>
            $"{(role.Kind == RoleKind.Oblique ? role.Preposition : role.Kind)} of {tree.Words[role.Event].Lemma}: {tree.Words[role.Participant].In(text)}")];
    }

    public static KnownWords Known(string text, string words, Upos upos, bool asOne = false)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new(new(start, start + words.Length), upos, asOne);
    }
}

using Asyl.Language.Text;

namespace Asyl.Casework.Reading;

/// <summary>A token of a sentence, with what the rules ask of it again and again.</summary>
internal sealed record Word(Span Span, TokenKind Kind, string Text, string Lower)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapital => IsWord && char.IsUpper(Text[0]);

    public bool IsAllCaps => IsCapital && Text.Length > 1 && !Text.Any(char.IsLower);

    public bool IsPossessiveEnding => Lower is "'s" or "’s" or "'" or "’";

    public static Word Of(string text, Token token)
    {
        var own = token.In(text).ToString();
        return new(token.Span, token.Kind, own, own.ToLowerInvariant().Replace('’', '\''));
    }
}

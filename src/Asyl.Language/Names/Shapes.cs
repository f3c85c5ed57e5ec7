using Asyl.Language.Text;

namespace Asyl.Language.Names;

internal static class Shapes
{
    public static WordShape Of(ReadOnlySpan<char> word, TokenKind kind) => kind switch
    {
        TokenKind.Word => OfWord(word),
        TokenKind.Number => WordShape.Number,
        _ => OfMark(word[0]),
    };

    public static bool IsCapitalised(WordShape shape) => shape is >= WordShape.Capital and <= WordShape.Hyphened;

    private static WordShape OfWord(ReadOnlySpan<char> word)
    {
        int upper = 0, letters = 0;
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        if (upper == 0)
            return WordShape.Lower;
        if (word.Contains('.') && upper * 2 >= word.Length - 1)
            return WordShape.Initials;
        if (upper == letters)
            return letters == 1 ? WordShape.OneLetter : WordShape.Upper;
        if (word.IndexOfAny('-', '\u2010', '\u2011') > 0)
            return WordShape.Hyphened;
        return upper == 1 && char.IsUpper(word[0]) ? WordShape.Capital : WordShape.Mixed;
    }

    private static WordShape OfMark(char mark) => mark switch
    {
        ',' => WordShape.Comma,
        '.' or '!' or '?' or ';' or ':' => WordShape.Stop,
        '"' or '“' or '”' or '\'' or '‘' or '’' or '«' or '»' => WordShape.Quote,
        '(' or ')' or '[' or ']' => WordShape.Bracket,
        '-' or '–' or '—' => WordShape.Dash,
        _ => WordShape.Mark,
    };
}

namespace Asyl.Language.Text;

public enum TokenKind
{
    Word,
    Number,
    Punctuation,
    Symbol,
}

namespace Asyl.Language.Parsing;

/// <summary>Tags by word, from 0; heads and relations from 1, with the root behind the last word, as the parser counts.</summary>
internal readonly record struct ParsedWords(byte[] Tags, short[] Heads, byte[] Relations);

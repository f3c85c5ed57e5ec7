namespace Asyl.Language.Names;

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    Lower,
    Capital,
    Upper,
    OneLetter,
    Initials,
    Mixed,
    Hyphened,
    Number,
    Comma,
    Stop,
    Quote,
    Bracket,
    Dash,
    Mark,
}

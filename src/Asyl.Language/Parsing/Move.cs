namespace Asyl.Language.Parsing;

/// <summary>The moves of the arc-eager system (Nivre 2003), with the root at the end of the sentence.</summary>
internal enum Move
{
    /// <summary>The next word goes on the stack; its head comes later.</summary>
    Shift,

    /// <summary>The next word is the head of the top, which leaves the stack.</summary>
    Left,

    /// <summary>The top is the head of the next word, which goes on the stack.</summary>
    Right,

    /// <summary>The top, which has its head, leaves the stack.</summary>
    Reduce,
}

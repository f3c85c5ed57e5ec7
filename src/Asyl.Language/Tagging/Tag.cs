using Asyl.Language.Parsing;

namespace Asyl.Language.Tagging;

/// <summary>A universal and a Penn part of speech, which are chosen together: "AUX" with "VBD".</summary>
internal readonly record struct Tag(Upos Upos, string Xpos);

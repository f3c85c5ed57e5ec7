using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>What "respectively" gives to whom: "A and B were given six months and a year, respectively" pairs A with "six months".</summary>
public readonly record struct Pairing(Span Person, Span Share);

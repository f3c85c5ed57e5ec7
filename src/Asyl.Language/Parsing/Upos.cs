namespace Asyl.Language.Parsing;

/// <summary>Universal parts of speech (universaldependencies.org/u/pos).</summary>
public enum Upos
{
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X,
}

namespace Asyl.Language.Quotations;

public enum QuotationKind
{
    /// <summary>Word for word: between marks, or a turn of a transcript.</summary>
    Direct,

    /// <summary>In the reporter's words: "said that …".</summary>
    Indirect,

    /// <summary>Words between marks that nobody is told to have said: "so-called “centres”".</summary>
    Scare,
}

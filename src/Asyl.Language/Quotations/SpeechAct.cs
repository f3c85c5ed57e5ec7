namespace Asyl.Language.Quotations;

/// <summary>What the word that introduces speech does with it (cues.tsv).</summary>
public enum SpeechAct
{
    /// <summary>No word introduces it.</summary>
    None,
    Say,
    Write,
    Deny,
    Ask,
    Think,

    /// <summary>A thing may be its subject: "the report shows that …".</summary>
    Show,

    /// <summary>Introduces only words between marks: "called it “a farce”".</summary>
    Describe,

    /// <summary>What follows is the one who said it: "citing", "according to".</summary>
    Cite,
}

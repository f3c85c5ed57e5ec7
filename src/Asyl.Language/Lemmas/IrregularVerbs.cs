using System.Collections.Frozen;
using Asyl.Language.Tagging;
using Asyl.Language.Text;

namespace Asyl.Language.Lemmas;

/// <summary>The dictionary forms of irregular verbs (irregular.tsv), for those that no treebank shows.</summary>
internal static class IrregularVerbs
{
    private static readonly FrozenDictionary<string, string> Past = Forms(1);
    private static readonly FrozenDictionary<string, string> Participle = Forms(2);

    private static readonly FrozenSet<string> TwoForms = Table.Rows("Lemmas/irregular.tsv").Where(row => row[1] != row[2]).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether one form is both, as in "held" and "arrested" but not in "took" and "taken".</summary>
    public static bool PastIsParticiple(string lemma) => !TwoForms.Contains(lemma);

    /// <summary>The dictionary form, or null when the word is no irregular form. <paramref name="lower"/> is in lower case.</summary>
    public static string? LemmaOf(string lower, Tag tag) => tag.Xpos switch
    {
        "VBD" => Past.GetValueOrDefault(lower),
        "VBN" => Participle.GetValueOrDefault(lower),
        _ => null,
    };

    private static FrozenDictionary<string, string> Forms(int column) =>
        Table.Rows("Lemmas/irregular.tsv").ToFrozenDictionary(row => row[column], row => row[0], StringComparer.Ordinal);
}

namespace Asyl.Casework.Reading;

/// <summary>Two people of a report and what one is to the other: a is b's spouse, former_spouse, parent, child, sibling, lawyer …</summary>
public sealed record Relation(string A, string B, string Kind, Passage Passage)
{
    private static readonly string[] Family = ["spouse", "former_spouse", "parent", "child", "sibling"];

    private string Converse => Kind switch { "parent" => "child", "child" => "parent", _ => Kind };

    /// <summary>What somebody is by family, to whom, and what that one is to them; null of what is no family, or not theirs.</summary>
    public (string Is, string Of, string Theirs)? FamilyOf(string person) => !Family.Contains(Kind, StringComparer.Ordinal) ? null
        : A == person ? (Kind, B, Converse) : B == person ? (Converse, A, Kind) : null;
}

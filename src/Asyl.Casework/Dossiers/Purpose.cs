using Asyl.Casework.Data;

namespace Asyl.Casework.Dossiers;

/// <summary>What a dossier is for, a row of <c>purposes.tsv</c>: whether it holds only what people stand behind, and which chapters.</summary>
public sealed record Purpose(string Code, bool IsOfAccepted, IReadOnlyList<string> Chapters)
{
    private static readonly Purpose[] Rows = [.. DataTable.Rows("purposes.tsv").Select(row => new Purpose(row["purpose"], row["accepted"] == "1", row["chapters"].Split(';')))];

    public static IReadOnlyList<Purpose> All => Rows;

    /// <summary>Everything that is known, for who works on the case.</summary>
    public static Purpose Internal { get; } = Find("internal")!;

    /// <summary>What is filed: only what people stand behind.</summary>
    public static Purpose Court { get; } = Find("court")!;

    /// <summary>What a filing leaves out, for the file of who wrote it.</summary>
    public static Purpose Memo { get; } = Find("memo")!;

    /// <summary>Null when there is no such purpose.</summary>
    public static Purpose? Find(string code) => Array.Find(Rows, purpose => purpose.Code == code);

    /// <summary>"For a court".</summary>
    public string Words => Strings.Of($"purpose.{Code}");

    /// <summary>Who may read it, or what to keep in mind; empty where nothing has to be said.</summary>
    public string Caution => Strings.Find($"purpose.{Code}.caution") ?? "";

    public bool Has(string chapter) => Chapters.Contains(chapter, StringComparer.Ordinal);
}

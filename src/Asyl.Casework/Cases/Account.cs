using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Cases;

/// <summary>A report that is a person's own account, as people say: whose, in what form, when, in which language and through whom. A decision on it is kept beside accounts in the same way.</summary>
/// <param name="Form">screening, interview, statement or decision.</param>
public sealed record Account(string Report, string Whose, string Form, Edtf Date, string Language, string Interpreter)
{
    public const string Kind = "account";

    public static IReadOnlyList<string> Forms { get; } = ["screening", "interview", "statement", "decision"];

    /// <summary>The accounts of one person, oldest first.</summary>
    internal static IReadOnlyList<Account> Of(IEnumerable<Paper> papers, Func<string, bool> isTheirs) =>
    [
        .. papers.Where(paper => isTheirs(paper["whose"]))
            .Select(paper => new Account(paper.About, paper["whose"], paper["form"], Edtf.Parse(paper["date"]), paper["language"], paper["interpreter"]))
            .DistinctBy(account => account.Report, StringComparer.Ordinal)
            .OrderBy(account => account.Date.Last ?? DateOnly.MaxValue).ThenBy(account => account.Report, StringComparer.Ordinal),
    ];
}

using Asyl.Casework.Data;

namespace Asyl.Casework.Cases;

/// <summary>Roles whose bearers are hardly ever whom a case is about: <c>roles.tsv</c>.</summary>
internal static class CaseRoles
{
    private static readonly HashSet<string> Never = [.. DataTable.Rows("roles.tsv").Where(row => row["subject"] == "0").Select(row => row["role"])];

    public static bool NeverSubject(string role) => Never.Contains(role);
}

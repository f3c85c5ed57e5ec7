namespace Asyl.Casework.Intake.Formats;

/// <summary>What was doubtful in making a text, in one sentence.</summary>
internal static class Remarks
{
    public static string Join(params IEnumerable<string> remarks) => string.Join("; ", remarks.Where(remark => remark.Length > 0));
}

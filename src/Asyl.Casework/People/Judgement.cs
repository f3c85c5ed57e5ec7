namespace Asyl.Casework.People;

/// <summary>What a person decided about two names in their reports: the same person, different, or unsure. Different beats same.</summary>
public sealed record Judgement(ReportName A, ReportName B, Verdict Verdict, string By, DateTimeOffset At, string Why);

public enum Verdict
{
    Same,
    Different,
    Unsure,
}

using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake.Formats;

/// <summary>What holds of every ugly input: it is read, or refused with a reason.</summary>
internal static class UglyInput
{
    /// <param name="expected">Words that are read; null where all of it is refused.</param>
    public static IReadOnlyList<Received> IsReadOrRefused(string path, string? expected)
    {
        var found = FileIntake.Take(path);
        found.ShouldNotBeEmpty();
        found.OfType<Refused>().ShouldAllBe(refused => refused.Why.StartsWith("expected"));
        if (expected is null)
            found.ShouldAllBe(received => received is Refused);
        else
            found.OfType<ReceivedReport>().ShouldContain(report => report.Kept.Text.Contains(expected));
        return found;
    }
}

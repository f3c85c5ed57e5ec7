using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake.Formats;

/// <summary>What holds of any bytes at all under any name: at least one answer, refusals of one sentence, places inside the text, and the same answer twice.</summary>
internal static class Ugly
{
    public static void ShouldBeReadOrRefused(this IReadOnlyList<Received> answers)
    {
        answers.ShouldNotBeEmpty();
        foreach (var no in answers.OfType<Refused>())
        {
            no.Why.ShouldStartWith("expected ");
            no.Why.ShouldNotContain('\n');
        }

        foreach (var report in answers.OfType<ReceivedReport>())
        {
            var (text, marks) = (report.Kept.Text, report.Kept.Places.Marks);
            (text.Length > 0 || report.Kept.Remark.Length > 0).ShouldBeTrue();
            text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t' or '\r')).ShouldBeFalse();
            marks.Zip(marks.Skip(1)).All(pair => pair.First.End <= pair.Second.Start).ShouldBeTrue();
            marks.All(mark => mark.Start >= 0 && mark.End > mark.Start && mark.End <= text.Length && mark.Page <= report.Kept.Places.Pages.Count).ShouldBeTrue();
            report.Layout.ShouldNotBeNull();
        }
    }
}

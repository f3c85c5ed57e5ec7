using System.Security.Cryptography;
using System.Text;
using Asyl.Speed.Generating;

namespace Asyl.Speed.Tests;

public sealed class GeneratorTests
{
    [Fact]
    public void gives_the_same_bytes_for_the_same_seed_on_every_machine()
    {
        var text = string.Concat(new Generator(1).Make(200).Select(report => report.File + report.Text));

        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))
            .ShouldBe("5bc36ae03698b0a90ce462751c271637629c5eb75f546127066fdda5794b2c69", "figures measured before and after are comparable only over the same reports; a wanted change of the generator changes this line");
    }

    [Fact]
    public void gives_other_reports_for_another_seed() =>
        new Generator(1).Make(20).Select(report => report.Text).ShouldNotBe(new Generator(2).Make(20).Select(report => report.Text));

    [Fact]
    public void a_report_does_not_depend_on_how_many_are_made() =>
        new Generator(5).Make(300).Take(30).ShouldBe(new Generator(5).Make(30));

    [Fact]
    public void every_report_has_150_to_600_words_and_no_empty_slot()
    {
        foreach (var report in new Generator(3).Make(1000))
        {
            report.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeInRange(150, 600, report.File);
            report.Text.ShouldNotContain('{', report.File);
        }
    }

    [Fact]
    public void every_case_is_told_by_two_to_six_reports() =>
        new Generator(3).Make(1000).GroupBy(report => report.Case).SkipLast(1).ShouldAllBe(reports => reports.Count() >= 2 && reports.Count() <= 6);
}

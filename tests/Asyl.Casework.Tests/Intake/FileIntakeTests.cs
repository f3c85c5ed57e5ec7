using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake;

public sealed class FileIntakeTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Each_refusal_is_one_sentence_that_says_what_was_expected()
    {
        var big = world.File("big.txt", "");
        using (var stream = File.OpenWrite(big))
            stream.SetLength(200 << 20);
        string[] refused =
        [
            world.File("empty.txt", ""), world.File("blank.txt", " \n\t\n"), world.File("paper.txt", "%PDF-1.7 ..."), world.File("page.html", "<!DOCTYPE html><script>words()</script>"),
            world.File("bytes.txt", [0x00, 0x01, 0x02, 0xFF]), world.File("letter.docx", [0x50, 0x4B, 0x03, 0x04, 1, 2]), big, Path.Combine(world.Pile, "absent.txt"),
        ];
        foreach (var path in refused)
            FileIntake.Take(path).ShouldHaveSingleItem().ShouldBeOfType<Refused>(path).Why.ShouldStartWith("expected");
    }

    [Fact]
    public void A_file_name_in_Kazakh_is_a_name_like_any_other()
    {
        var taken = FileIntake.Take(world.File("Қайша ісі №1.txt", "A report.")).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>();
        taken.File.ShouldBe("Қайша ісі №1.txt");
        taken.Kept.Text.ShouldBe("A report.");
    }

    [Fact]
    public void A_link_to_nowhere_is_refused()
    {
        var link = Path.Combine(world.Pile, "link.txt");
        Directory.CreateDirectory(world.Pile);
        File.CreateSymbolicLink(link, Path.Combine(world.Pile, "nowhere.txt"));
        FileIntake.Take(link).ShouldHaveSingleItem().ShouldBeOfType<Refused>();
    }

    [Fact]
    public void A_folder_is_every_file_below_it_in_order_hidden_ones_left_out()
    {
        foreach (var name in new[] { "b.txt", "a.txt", ".hidden", Path.Combine(".git", "config"), Path.Combine("inner", "c.txt") })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(world.Pile, name))!);
            world.File(name, "words");
        }

        Files.Under([world.Pile]).Select(path => Path.GetRelativePath(world.Pile, path)).ShouldBe(["a.txt", "b.txt", Path.Combine("inner", "c.txt")]);
    }
}

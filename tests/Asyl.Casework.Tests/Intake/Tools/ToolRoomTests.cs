using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Tests.Intake.Tools;

public sealed class ToolRoomTests
{
    private static readonly Tool Shell = new("sh", "dash");

    [NeedsFact("sh")]
    public void A_tool_sees_its_files_and_nothing_of_this_account()
    {
        using var room = new ToolRoom();
        room.Put("in.txt", "words"u8.ToArray());
        var answer = room.Run(Shell, 10, "-c", "cat in.txt; echo more >out.txt; env | grep -c -v -E '^(PATH|SystemRoot|TESSDATA_PREFIX|LC_ALL|HOME|TMPDIR|TEMP|TMP|OMP_THREAD_LIMIT|PWD|OLDPWD|SHLVL|_)=' >&2");
        System.Text.Encoding.UTF8.GetString(answer.Output).ShouldBe("words");
        answer.Complaint.Trim().ShouldBe("0");
        room.Take("out.txt").ShouldBe("more\n"u8.ToArray());
        room.Take("out.txt").ShouldBeNull();
    }

    [NeedsFact("sh", "unshare")]
    public void A_tool_sees_no_network_where_it_can_be_cut_off()
    {
        using var room = new ToolRoom();
        var devices = System.Text.Encoding.UTF8.GetString(room.Run(Shell, 10, "-c", "unshare -rn true && tail -n +3 /proc/net/dev || echo lo: cannot be cut off here").Output);
        devices.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().TrimStart().ShouldStartWith("lo:");
    }

    [Fact]
    public void What_a_killed_program_left_behind_goes_and_what_is_in_use_stays()
    {
        var among = Directory.CreateTempSubdirectory("asyl-test-");
        var now = new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);
        foreach (var (name, age) in new[] { ("asyl-room-left", 3), ("asyl-room-used", 1), ("other", 3) })
            Directory.SetLastWriteTimeUtc(among.CreateSubdirectory(name).FullName, now.UtcDateTime.AddHours(-age));
        ToolRoom.Sweep(among.FullName, now);
        among.EnumerateDirectories().Select(left => left.Name).ShouldBe(["asyl-room-used", "other"], ignoreOrder: true);
        among.Delete(recursive: true);
    }

    [NeedsFact("sh")]
    public void A_tool_that_does_not_end_is_ended() => Why("sleep 60", seconds: 1).ShouldStartWith("expected a file that sh reads in 1 seconds");

    [NeedsFact("sh")]
    public void A_tool_that_prints_without_end_is_ended() => Why("while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done", seconds: 2).ShouldStartWith("expected a file that sh reads");

    [Fact]
    public void A_tool_that_is_absent_is_said_by_name()
    {
        using var room = new ToolRoom();
        Should.Throw<InvalidDataException>(() => room.Run(new("no-such-reader", "its-package"), 1)).Message.ShouldContain("needs no-such-reader of its-package");
    }

    [NeedsFact("sh")]
    public void The_room_is_gone_afterwards()
    {
        string folder;
        using (var room = new ToolRoom())
            folder = System.Text.Encoding.UTF8.GetString(room.Run(Shell, 10, "-c", "pwd").Output).Trim();
        Directory.Exists(folder).ShouldBeFalse();
    }

    private static string Why(string script, int seconds)
    {
        using var room = new ToolRoom();
        return Should.Throw<InvalidDataException>(() => room.Run(Shell, seconds, "-c", script)).Message;
    }
}

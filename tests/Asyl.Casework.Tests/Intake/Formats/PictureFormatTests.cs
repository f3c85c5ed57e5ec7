using Asyl.Casework.Intake;
using Asyl.Casework.Intake.Formats.Pictures;

namespace Asyl.Casework.Tests.Intake.Formats;

public sealed class PictureFormatTests : IDisposable
{
    private const string Words = "Aygozel Rejepova was arrested in Van.";

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [NeedsFact("pdftoppm", "tesseract")]
    public void Words_are_recognised_with_their_boxes_in_pixels()
    {
        var report = Report("page.png", TestPictures.Png(Words));
        report.MediaType.ShouldBe("image/png");
        report.Kept.Text.ShouldBe(Words);
        report.Kept.Places.Pages.ShouldBe([new(1250, 1667)]);
        report.Kept.Places.Marks.ShouldHaveSingleItem().Box!.X.ShouldBe(105, 3);
        report.Kept.Remark.ShouldStartWith("its words were recognised by OCR");
    }

    [Theory]
    [InlineData("2021 年 5 月 3 日 ， 法院 释 放 了 她 。", "2021年5月3日，法院释放了她。")]
    [InlineData("法院 Van 2021 .", "法院 Van 2021 .")]
    [InlineData("held 8 days", "held 8 days")]
    public void Ideographs_that_are_recognised_apart_stand_together(string recognised, string line)
    {
        var table = string.Join('\n', recognised.Split(' ').Select((word, at) => $"5\t1\t1\t1\t1\t{at + 1}\t{at * 20}\t10\t20\t20\t90\t{word}"));
        Casework.Intake.Printed.Recognition.Blocks(table, 1).ShouldHaveSingleItem().ShouldHaveSingleItem().Text.ShouldBe(line);
    }

    [NeedsFact("pdftoppm", "tesseract")]
    public void A_photograph_that_is_stored_turned_is_read_upright()
    {
        var upright = TestPictures.Jpeg(Words);
        using var room = new Casework.Intake.Tools.ToolRoom();
        room.Put("in.pdf", TinyPdf.OfPicture(upright, 1250, 1667, turned: true));
        var turned = room.Run(Casework.Intake.Tools.Tool.PdfToPictures, 30, "-jpeg", "-singlefile", "-r", "150", "in.pdf").Output;
        byte[] note = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        var report = Report("photo.jpg", [.. turned[..2], .. note, .. turned[2..]]);
        report.Kept.Places.Pages.ShouldBe([new(1250, 1667)]);
        report.Kept.Text.ShouldBe(Words);
    }

    [Fact]
    public void A_picture_without_words_is_kept_with_its_size()
    {
        var report = Report("blank.png", Png(3, 2));
        report.Kept.Text.ShouldBe("");
        report.Kept.Places.Pages.ShouldBe([new(3, 2)]);
        report.Kept.Remark.ShouldContain("cite a box");
    }

    [Fact]
    public void A_workspace_keeps_it_though_it_has_no_words()
    {
        var picture = world.File("blank.png", Png(3, 2));
        using var workspace = world.Open();
        workspace.Add(Workspace.MainCompartment, "tester", [picture], default).ToList().ShouldHaveSingleItem().IsNew.ShouldBeTrue();
        workspace.Look(TestWorkspace.Main, withReader: true).Reports.ShouldHaveSingleItem().Places.Pages.Count.ShouldBe(1);
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, 40, 30)]
    [InlineData(3, 40, 30)]
    [InlineData(6, 30, 40)]
    [InlineData(8, 30, 40)]
    [InlineData(99, 40, 30)]
    public void The_size_is_that_of_the_upright_picture(byte turn, int width, int height)
    {
        byte[] jpeg =
        [
            0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0, 0, 0, 0,
            0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0,
        ];
        PictureShape.Of(jpeg)!.Upright.ShouldBe(new(width, height));
    }

    internal static byte[] Png(int width, int height)
    {
        using var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n\u001a\n"u8]);
        Chunk("IHDR", [.. BigEndian(width), .. BigEndian(height), 8, 0, 0, 0, 0]);
        using var packed = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionMode.Compress))
            zlib.Write(new byte[(width + 1) * height]);
        Chunk("IDAT", packed.ToArray());
        Chunk("IEND", []);
        return png.ToArray();

        void Chunk(string name, byte[] body)
        {
            byte[] named = [.. System.Text.Encoding.ASCII.GetBytes(name), .. body];
            png.Write([.. BigEndian(body.Length), .. named, .. BigEndian((int)Crc(named))]);
        }
    }

    private static byte[] BigEndian(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }

    private ReceivedReport Report(string name, byte[] bytes) => FileIntake.Take(world.File(name, bytes)).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>();
}

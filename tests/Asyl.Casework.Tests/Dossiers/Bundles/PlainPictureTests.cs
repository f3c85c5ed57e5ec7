using System.Text;
using Asyl.Casework.Dossiers.Bundles;
using Asyl.Casework.Intake.Formats.Pictures;
using Asyl.Casework.Tests.Intake.Formats;

namespace Asyl.Casework.Tests.Dossiers.Bundles;

public sealed class PlainPictureTests
{
    [NeedsFact("pdftoppm")]
    public void What_a_camera_noted_goes_and_how_it_is_turned_stays()
    {
        var noted = With(TestPictures.Jpeg("A door."), [.. "Exif\0\0II*\0\u0008\0\0\0"u8, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, .. "GPS 38.5 N 43.4 E"u8]);
        PictureShape.Of(noted)!.Turn.ShouldBe(6);
        var plain = PlainPicture.Of([.. noted, .. "a film behind it"u8]).ShouldNotBeNull();
        PictureShape.Of(plain).ShouldBe(PictureShape.Of(noted));
        Encoding.Latin1.GetString(plain).ShouldNotContain("GPS");
        Encoding.Latin1.GetString(plain).ShouldNotContain("film");
    }

    [NeedsFact("pdftoppm")]
    public void A_picture_without_notes_stays_as_it_is()
    {
        var jpeg = TestPictures.Jpeg("A door.");
        PlainPicture.Of(jpeg)!.SequenceEqual(jpeg).ShouldBeTrue();
    }

    [NeedsFact("pdftoppm")]
    public void What_is_cut_is_none() => PlainPicture.Of(TestPictures.Jpeg("A door.")[..300]).ShouldBeNull();

    private static byte[] With(byte[] jpeg, byte[] exif) => [.. jpeg[..2], 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. jpeg[2..]];
}

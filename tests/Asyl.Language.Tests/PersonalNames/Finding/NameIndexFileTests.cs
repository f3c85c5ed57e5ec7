using Asyl.Language.PersonalNames.Finding;

namespace Asyl.Language.Tests.PersonalNames.Finding;

public sealed class NameIndexFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("asyl-names-").FullName;

    private string At => Path.Combine(folder, "names.index");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_saved_is_found_again()
    {
        var made = NameIndex.Of(Invented.Names(1, 500));
        made.Save(At);
        var opened = NameIndex.Open(At, out var fault).ShouldNotBeNull();
        fault.ShouldBe(IndexFault.None);
        opened.Names().ShouldBe(made.Names());
        foreach (var name in Invented.Names(1, 20))
            opened.Find(name, 10).Select(match => match.Name).ShouldBe(made.Find(name, 10).Select(match => match.Name));
        Directory.GetFiles(folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void An_index_of_nobody_is_one()
    {
        NameIndex.Of([]).Save(At);
        NameIndex.Open(At, out _).ShouldNotBeNull().Find("Aygozel", 5).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_file_cut_short_is_told(int length)
    {
        NameIndex.Of(Invented.Names(1, 50)).Save(At);
        var bytes = File.ReadAllBytes(At);
        File.WriteAllBytes(At, bytes[..(length < 0 ? bytes.Length - 1 : length)]);
        NameIndex.Open(At, out var fault).ShouldBeNull();
        fault.ShouldBe(IndexFault.Damaged);
    }

    [Fact]
    public void Any_wrong_byte_is_told()
    {
        NameIndex.Of(Invented.Names(1, 50)).Save(At);
        var bytes = File.ReadAllBytes(At);
        for (var at = 0; at < bytes.Length; at += 97)
        {
            bytes[at] ^= 0x20;
            File.WriteAllBytes(At, bytes);
            NameIndex.Open(At, out var fault).ShouldBeNull();
            fault.ShouldBeOneOf(IndexFault.Damaged, IndexFault.OtherVersion);
            bytes[at] ^= 0x20;
        }
    }

    [Fact]
    public void A_file_of_another_version_is_told_and_so_is_none()
    {
        NameIndex.Of(["Aygozel Rejepova"]).Save(At);
        var bytes = File.ReadAllBytes(At);
        bytes[4]++;
        File.WriteAllBytes(At, bytes);
        NameIndex.Open(At, out var fault).ShouldBeNull();
        fault.ShouldBe(IndexFault.OtherVersion);
        NameIndex.Open(At + "-not-there", out fault).ShouldBeNull();
        fault.ShouldBe(IndexFault.Absent);
    }
}

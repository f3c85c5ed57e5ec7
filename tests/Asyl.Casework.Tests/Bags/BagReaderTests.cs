using System.IO.Compression;
using Asyl.Casework.Bags;
using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Bags;

/// <summary>What RFC 8493 makes of a bag that is not whole, and what a bag could try.</summary>
public sealed class BagReaderTests : IDisposable
{
    private static readonly string[] Tags = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"];

    private readonly TestWorkspace world = new();
    private readonly string bag;

    public BagReaderTests()
    {
        bag = Path.Combine(Path.GetDirectoryName(world.Folder)!, "bag");
        world.Add("A report.");
        using var workspace = world.Open();
        workspace.Pack(TestWorkspace.Main, bag, isFile: false, "bag", null);
    }

    private string Again => Path.Combine(Path.GetDirectoryName(world.Folder)!, "again");

    private string Original => Directory.GetFiles(Path.Combine(bag, "data", "originals"), "*", SearchOption.AllDirectories).Single();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_missing_file_is_refused() => Refused(() => File.Delete(Original), "manifest-sha256.txt, line");

    [Fact]
    public void A_changed_file_is_refused() => Refused(() => File.AppendAllText(Original, "!"), "manifest-sha256.txt, line");

    [Fact]
    public void A_file_that_is_not_listed_is_refused() => Refused(() => File.WriteAllText(Path.Combine(bag, "data", "views.db"), "x"), "does not list (1)");

    [Fact]
    public void A_changed_tag_is_refused() => Refused(() => File.AppendAllText(Path.Combine(bag, "bag-info.txt"), "Contact-Name: X\n"), "tagmanifest-sha256.txt, line");

    [Fact]
    public void A_bag_without_its_tag_manifest_is_refused() => Refused(() => File.Delete(Path.Combine(bag, "tagmanifest-sha256.txt")), "expected a manifest");

    [Fact]
    public void A_bag_of_another_declaration_is_refused() => Refused(() => Tag("bagit.txt", _ => "BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n"), "bagit.txt");

    [Fact]
    public void Nothing_is_fetched() => Refused(() => File.WriteAllText(Path.Combine(bag, "fetch.txt"), "https://example.org/x 1 data/x\n"), "fetch.txt");

    [Fact]
    public void A_count_that_is_wrong_is_refused() => Refused(() => Tag("bag-info.txt", text => text.Replace("Payload-Oxum: ", "Payload-Oxum: 1", StringComparison.Ordinal)), "bag-info.txt");

    [Fact]
    public void A_manifest_of_a_kind_that_cannot_be_checked_is_refused() => Refused(() => File.WriteAllText(Path.Combine(bag, "manifest-md5.txt"), ""), "another kind");

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("data/../../evil.txt")]
    [InlineData("/tmp/evil.txt")]
    [InlineData("C:/evil.txt")]
    [InlineData("data\\evil.txt")]
    [InlineData("~/evil.txt")]
    [InlineData("data//evil.txt")]
    [InlineData("data/./evil.txt")]
    [InlineData("")]
    public void A_path_that_leads_elsewhere_is_refused(string path) => Refused(() => Tag("manifest-sha256.txt", text => text + $"{new string('0', 64)}  {path}\n"), "expected a hash and the path");

    [Theory]
    [InlineData("nonsense")]
    [InlineData("00  data/record.db")]
    [InlineData("zz")]
    public void A_line_that_is_none_is_refused(string line) => Refused(() => Tag("manifest-sha256.txt", text => line + "\n" + text), "manifest-sha256.txt, line 1");

    [Fact]
    public void A_file_listed_twice_is_refused() => Refused(() => Tag("manifest-sha256.txt", text => text + text), "listed twice");

    [Theory]
    [InlineData("data/views.db")]
    [InlineData("data/.gitignore")]
    [InlineData("data/originals/ab/../x")]
    [InlineData("data/originals/ab/name.txt")]
    public void A_file_that_no_workspace_has_is_refused(string path)
    {
        Refused(
            () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(bag, path))!);
                File.WriteAllText(Path.Combine(bag, path), "x");
                Tag("manifest-sha256.txt", text => text + $"{Hashes.OfText("x")}  {path}\n");
            },
            "manifest-sha256.txt, line");
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
            return;
        var bytes = File.ReadAllBytes(Original);
        Refused(
            () =>
            {
                File.WriteAllBytes(bag + ".elsewhere", bytes);
                var original = Original;
                File.Delete(original);
                File.CreateSymbolicLink(original, bag + ".elsewhere");
            },
            "link");
    }

    [Fact]
    public void A_link_in_a_zip_is_not_followed()
    {
        ZipFile.CreateFromDirectory(bag, bag + ".zip");
        using (var zip = ZipFile.Open(bag + ".zip", ZipArchiveMode.Update))
            zip.CreateEntry("data/link").ExternalAttributes = unchecked((int)0xA1FF0000);
        Should.Throw<WorkspaceException>(() => Workspace.Unpack(bag + ".zip", Again)).Message.ShouldContain("link");
    }

    [Fact]
    public void A_zip_that_was_cut_is_refused()
    {
        ZipFile.CreateFromDirectory(bag, bag + ".zip");
        File.WriteAllBytes(bag + ".zip", File.ReadAllBytes(bag + ".zip")[..^400]);
        Should.Throw<WorkspaceException>(() => Workspace.Unpack(bag + ".zip", Again));
        Path.Exists(Again).ShouldBeFalse();
    }

    [Fact]
    public void A_record_that_acts_by_itself_is_refused() => Refused(
        () =>
        {
            using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(bag, "data", "record.db")};Pooling=False"))
                Dapper.SqlMapper.Execute(connection, "CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM decision; END");
            var oxum = Directory.GetFiles(Path.Combine(bag, "data"), "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
            Tag("bag-info.txt", text => System.Text.RegularExpressions.Regex.Replace(text, "Oxum: [0-9]+", $"Oxum: {oxum}"));
            Tag("manifest-sha256.txt", text => System.Text.RegularExpressions.Regex.Replace(text, "[0-9a-f]{64}(?=  data/record.db)", Hashes.Of(File.ReadAllBytes(Path.Combine(bag, "data", "record.db")))));
        },
        "not one that Asyl made");

    [Fact]
    public void Line_ends_of_Windows_and_hashes_in_capitals_are_taken()
    {
        Tag("bag-info.txt", text => text.ReplaceLineEndings("\r\n"));
        Tag("manifest-sha256.txt", text => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..64].ToUpperInvariant() + line[64..] + "\r\n")));
        Workspace.Unpack(bag, Again);
    }

    [Theory]
    [InlineData("a%b", "a%25b")]
    [InlineData("a\nb\rc", "a%0Ab%0Dc")]
    [InlineData("100%25", "100%2525")]
    public void Percent_signs_and_line_ends_stand_encoded_in_a_manifest(string path, string written)
    {
        BagPath.Encode(path).ShouldBe(written);
        BagPath.Decode(written).ShouldBe(path);
    }

    private void Refused(Action touch, string said)
    {
        touch();
        Should.Throw<WorkspaceException>(() => Workspace.Unpack(bag, Again)).Message.ShouldContain(said);
        Directory.GetFileSystemEntries(Path.GetDirectoryName(bag)!).Select(Path.GetFileName).ShouldAllBe(name => !name!.StartsWith("again", StringComparison.Ordinal));
    }

    /// <summary>Changes a tag file, and lists it again as it is.</summary>
    private void Tag(string name, Func<string, string> change)
    {
        File.WriteAllText(Path.Combine(bag, name), change(File.ReadAllText(Path.Combine(bag, name))));
        var tags = Tags.Select(tag => $"{Hashes.Of(File.ReadAllBytes(Path.Combine(bag, tag)))}  {tag}\n");
        File.WriteAllText(Path.Combine(bag, "tagmanifest-sha256.txt"), string.Concat(tags));
    }
}

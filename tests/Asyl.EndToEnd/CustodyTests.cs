namespace Asyl.EndToEnd;

/// <summary>What docs/custody.md promises, with the commands that it names.</summary>
public sealed class CustodyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly OpenSsl openSsl;

    public CustodyTests() => openSsl = new OpenSsl(folder.Path);

    public void Dispose() => folder.Dispose();

    [OpenSslFact]
    public void A_checkpoint_and_its_time_stamp_are_checked_by_the_commands_of_the_page()
    {
        var printed = Signed();
        openSsl.MakeAuthority();
        Asyl("timestamp", "request", "asyl.txt", "-o", "asyl.tsq").Exit.ShouldBe(0);
        openSsl.Answer("asyl.tsq", "asyl.tsr");
        Asyl("timestamp", "take", "asyl.txt", "asyl.tsr").ShouldSatisfyAllConditions(taken => taken.Exit.ShouldBe(0, taken.Error), taken => taken.Out.ShouldContain("Attested on"));
        var said = File.ReadLines(Path.Combine(Repo.Root, "docs", "custody.md")).Where(line => line.StartsWith("openssl ", StringComparison.Ordinal)).Select(openSsl.Run).ToList();
        said.Count.ShouldBe(3);
        printed.ShouldContain(said[0].Split(' ')[^1].Trim());
        said[1].ShouldContain("Verified OK");
        said[2].ShouldContain("Verification: OK");
        var found = Asyl("verify", "--checkpoint", "asyl.txt");
        found.Exit.ShouldBe(0, found.Error);
        found.Out.ShouldContain("Attested on");
    }

    [OpenSslFact]
    public void A_time_stamp_for_something_else_or_cut_or_of_another_request_is_refused()
    {
        Signed();
        openSsl.MakeAuthority();
        Asyl("timestamp", "request", "asyl.txt", "-o", "asyl.tsq").Exit.ShouldBe(0);
        openSsl.Run("openssl ts -query -data root.pem -sha256 -cert -out else.tsq && openssl ts -query -data asyl.txt -sha256 -cert -out nonce.tsq && openssl ts -query -data asyl.txt -sha256 -no_nonce -out none.tsq");
        openSsl.Answer("asyl.tsq", "whole.tsr");
        File.WriteAllBytes(folder.Of("cut.tsr"), File.ReadAllBytes(folder.Of("whole.tsr"))[..^20]);
        foreach (var name in new[] { "else", "nonce", "none" })
            openSsl.Answer($"{name}.tsq", $"{name}.tsr");
        foreach (var name in new[] { "else", "nonce", "none", "cut" })
            Asyl("timestamp", "take", "asyl.txt", $"{name}.tsr").Exit.ShouldBe(2, name);
        File.Exists(folder.Of("asyl.txt.tsr")).ShouldBeFalse();
    }

    [OpenSslFact]
    public void A_policy_that_was_asked_for_must_be_the_one_given()
    {
        Signed();
        openSsl.MakeAuthority();
        Asyl("timestamp", "request", "asyl.txt", "-o", "asyl.tsq", "--policy", "1.2.3.4.5").Exit.ShouldBe(0);
        openSsl.Answer("asyl.tsq", "asyl.tsr");
        Asyl("timestamp", "take", "asyl.txt", "asyl.tsr").Exit.ShouldBe(0);
    }

    [Fact]
    public void Verify_says_for_programs_where_the_log_is_broken()
    {
        folder.File("a.txt", "A report.");
        Asyl("add", "a.txt").Exit.ShouldBe(0);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.Of("w/record.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE custody SET by = 'x' WHERE number = 2";
            command.ExecuteNonQuery();
        }

        var found = Asyl("verify", "--json");
        found.Exit.ShouldBe(1);
        var chain = System.Text.Json.JsonDocument.Parse(found.Out).RootElement.GetProperty("chains")[0];
        chain.GetProperty("holds").GetInt32().ShouldBe(1);
        chain.GetProperty("break").GetProperty("entry").GetInt32().ShouldBe(2);
        chain.GetProperty("break").GetProperty("act").GetString().ShouldBe("kept");
    }

    private string Signed()
    {
        folder.File("a.txt", "A report.");
        Asyl("add", "a.txt").Exit.ShouldBe(0);
        var signed = Asyl("checkpoint", "-o", "asyl.txt");
        signed.Exit.ShouldBe(0, signed.Error);
        return signed.Out;
    }

    private AsylProgram.Outcome Asyl(params string[] words) => AsylProgram.RunIn(folder.Path, ["--workspace", "w", .. words]);
}

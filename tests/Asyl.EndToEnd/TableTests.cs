namespace Asyl.EndToEnd;

public sealed class TableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_table_is_shown_then_previewed_then_entered()
    {
        var (w, file) = (folder.Of("w"), folder.File("cases.csv", "Name,Arrested,Town\nAygozel Rejepova,3/5/2021,Van\nSelbi Orazova,4/5/2021,Van\n"));
        AsylProgram.Run(w, "table", file).Out.ShouldContain("Columns: Name · Arrested · Town");
        string[] map = ["--map", "Name=person", "--map", "Arrested=detention", "--map", "Town=place"];

        var asked = AsylProgram.Run(w, ["table", file, .. map]);
        asked.Exit.ShouldBe(2);
        asked.Error.ShouldContain("--dates dmy");
        AsylProgram.Run(w, ["table", file, .. map, "--dates", "dmy", "--preview"]).Out.ShouldContain("A2  Aygozel Rejepova · detention · 2021-05-03 · Van");
        AsylProgram.Run(w, "cases").Exit.ShouldBe(2);

        AsylProgram.Run(w, ["table", file, .. map, "--dates", "dmy"]).Out.ShouldContain("2 facts entered.");
        AsylProgram.Run(w, ["table", file, .. map, "--dates", "dmy"]).Out.ShouldContain("0 facts entered, 2 already here.");
        AsylProgram.Run(w, "case", "Aygozel Rejepova").Out.ShouldContain("Arrested: 3/5/2021");
        AsylProgram.Run(w, "verify").Exit.ShouldBe(0);
    }
}

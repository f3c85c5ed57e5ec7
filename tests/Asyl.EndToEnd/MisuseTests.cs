using Asyl.Casework;
using Asyl.Cli;

namespace Asyl.EndToEnd;

public sealed class MisuseTests
{
    [Theory]
    [InlineData("there is no command 'casse'; did you mean 'case'? See `asyl --help`.", "casse")]
    [InlineData("there is no command 'somewhere'. See `asyl --help`.", "somewhere")]
    [InlineData("there is no command 'fnd'; did you mean 'find'? See `asyl names --help`.", "names", "fnd")]
    [InlineData("expected a command: compare, find. See `asyl names --help`.", "names")]
    [InlineData("expected NAME after 'case'. See `asyl case --help`.", "case")]
    public void One_sentence_says_what_is_no_command(string sentence, params string[] words) =>
        Misuse.Say(CommandLine.Root().Parse(words)).ShouldBe(sentence);

    [Theory]
    [InlineData("date=soon", "date: expected")]
    [InlineData("event=party", "event: expected")]
    [InlineData("colour=red", "there is no field 'colour'")]
    [InlineData("certainty=sure", "certainty: expected one of asserted")]
    [InlineData("date", "expected FIELD=VALUE")]
    public void A_correction_that_does_not_fit_is_named(string word, string sentence) =>
        Should.Throw<WorkspaceException>(() => Corrections.Of([word])).Message.ShouldStartWith(sentence);

    [Theory]
    [InlineData("Farid Mammadzoda", "\"Farid Mammadzoda\"")]
    [InlineData("Farid \"F\" O'Hara", "'Farid \"F\" O'\\''Hara'")]
    public void A_name_can_be_pasted_into_a_shell(string name, string word) => ShellWord.Of(name).ShouldBe(word);

    [Fact]
    public void Output_has_no_blanks_at_the_ends_of_lines()
    {
        using var text = new StringWriter();
        using var trimmed = new TrimmedWriter(text);
        trimmed.Write(" a  b  \n  \n c ");
        text.ToString().ShouldBe(" a  b\n\n c");
    }
}

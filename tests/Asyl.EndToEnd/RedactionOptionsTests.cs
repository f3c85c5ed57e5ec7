using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Dossiers.Redacting;
using Asyl.Cli;

namespace Asyl.EndToEnd;

public sealed class RedactionOptionsTests
{
    [Fact]
    public void Nothing_given_is_nothing_taken_out() => Profile().IsNothing.ShouldBeTrue();

    [Fact]
    public void Every_choice_can_be_given()
    {
        var profile = Profile("--names", "Pseudonyms,everybody", "--without", "relatives, minors,places", "--without-word", "Reed Lane 4", "--without-word", "1234567");
        (profile.Names, profile.NamesOfEverybody).ShouldBe((NameStyle.Pseudonyms, true));
        (profile.WithoutRelatives, profile.WithoutMinors, profile.WithoutPlaces).ShouldBe((true, true, true));
        profile.Words.ShouldBe(["Reed Lane 4", "1234567"]);
    }

    [Theory]
    [InlineData("expected named, initials or pseudonyms", "--names", "letters")]
    [InlineData("expected relatives, minors or places", "--without", "friends")]
    [InlineData("expected a word or a number", "--without-word", " - ")]
    public void A_word_that_is_none_is_refused_in_one_sentence(string sentence, params string[] words) =>
        Should.Throw<WorkspaceException>(() => Profile(words)).Message.ShouldStartWith(sentence);

    private static RedactionProfile Profile(params string[] words)
    {
        var (command, options) = (new Command("copy"), new RedactionOptions());
        options.AddTo(command);
        return options.In(command.Parse(words));
    }
}

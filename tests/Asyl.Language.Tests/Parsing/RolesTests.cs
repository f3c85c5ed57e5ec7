namespace Asyl.Language.Tests.Parsing;

public sealed class RolesTests
{
    [Theory]
    [InlineData("The police detained the teacher.", "Agent of detain: police", "Patient of detain: teacher")]
    [InlineData("The teacher was detained by the police.", "Patient of detain: teacher", "Agent of detain: police")]
    [InlineData("The court gave him a letter.", "Agent of give: court", "Recipient of give: him", "Patient of give: letter")]
    [InlineData("The woman was arrested and deported to her country.", "Patient of arrest: woman", "Patient of deport: woman", "to of deport: country")]
    [InlineData("The man who fled the country was arrested.", "Agent of flee: man", "Patient of arrest: man")]
    [InlineData("They forced him to leave.", "Patient of force: him", "Agent of leave: him")]
    [InlineData("She was forced to leave.", "Patient of force: She", "Agent of leave: She")]
    [InlineData("The man they detained has left.", "Agent of detain: they", "Patient of detain: man")]
    [InlineData("The guards beat and kicked him.", "Agent of beat: guards", "Agent of kick: guards")]
    [InlineData("The officers arrested a journalist and her brother.", "Patient of arrest: journalist", "Patient of arrest: brother")]
    [InlineData("The arrest of the lawyer by the police was illegal.", "Patient of arrest: lawyer", "Agent of arrest: police")]
    [InlineData("Her detention lasted a year.", "Patient of detention: Her")]
    public void Who_did_what_to_whom_is_read_off_the_tree(string text, params string[] roles) =>
        roles.Except(ParsedText.Roles(text)).ShouldBeEmpty();

    [Fact]
    public void A_verb_that_is_denied_has_its_roles_all_the_same() =>
        ParsedText.Roles("The police did not detain the teacher.").ShouldContain("Patient of detain: teacher");
}

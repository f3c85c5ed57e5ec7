using System.Text.Json.Nodes;
using Asyl.Casework.Dossiers.Bundles;

namespace Asyl.Casework.Tests.Dossiers.Bundles;

public sealed class ActiveContentTests
{
    [Theory]
    [InlineData("""{"/Type":"/Annot","/A":{"/S":"/JavaScript","/JS":"u:app.alert(1)"}}""", """{"/Type":"/Annot","/A":null}""")]
    [InlineData("""{"/A":{"/S":"/Launch","/F":"u:x.exe"},"/Rect":[0,0,1,1]}""", """{"/A":null,"/Rect":[0,0,1,1]}""")]
    [InlineData("""{"/Type":"/Page","/AA":{"/O":"7 0 R"},"/Rotate":90}""", """{"/Type":"/Page","/Rotate":90}""")]
    [InlineData("""{"/Annots":[{"/A":{"/S":"/URI","/Next":{"/S":"/SubmitForm"}}}]}""", """{"/Annots":[{"/A":{"/S":"/URI","/Next":null}}]}""")]
    public void What_a_page_would_do_goes_and_the_rest_stays(string page, string calm)
    {
        ActiveContent.In(JsonNode.Parse(page)).ShouldBeTrue();
        ActiveContent.Without(JsonNode.Parse(page))!.ToJsonString().ShouldBe(calm);
    }

    [Theory]
    [InlineData("""{"/A":{"/S":"/URI","/URI":"u:https://karvan.example/"}}""")]
    [InlineData("""{"/A":{"/S":"/GoTo","/D":["3 0 R","/Fit"]}}""")]
    [InlineData("""{"/S":"/Span","/P":"5 0 R","/K":0}""")]
    public void Links_and_tags_are_no_doing(string page) => ActiveContent.In(JsonNode.Parse(page)).ShouldBeFalse();
}

using Asyl.Casework.Dossiers.Redacting;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Dossiers.Redacting;

public sealed class PlaceCopiesTests
{
    private static readonly RedactionProfile Coarse = new() { WithoutPlaces = true };

    [Theory]
    [InlineData("She was held in Mary, Turkmenistan.", "She was held in [place in Turkmenistan], Turkmenistan.")]
    [InlineData("a Turkmen court in MARY", "a Turkmen court in [place in Turkmenistan]")]
    [InlineData("Kurbas Prison near Karavel Street", "[place] Prison near [place] Street")]
    [InlineData("в городе Мары и в Баку", "в городе [place in Turkmenistan] и в [place in Azerbaijan]")]
    [InlineData("Mary’s people; a mary in MARY", "[place in Turkmenistan]’s people; a mary in [place in Turkmenistan]")]
    [InlineData("In March the NGO told Tibet and China", "In March the NGO told [place in China] and China")]
    [InlineData("Erzurum; в Эрзуруме", "[place in Türkiye]; в [place in Türkiye]")]
    [InlineData("reading the paper of Reed", "reading the paper of Reed")]
    public void A_place_is_given_by_its_country(string text, string left) => Of(Text(text)).Apply(text).ShouldBe(left);

    [Fact]
    public void A_place_that_a_statement_tells_goes_whatever_it_is_called()
    {
        var copy = Of(new ReportOf("r1").Says("detention", "Selin Aktan", "2021-02-03", "Oxbow Hollow", "TM").Says("release", "Selin Aktan", "2021-02-09", details: "facility=Grimwater camp").Build());
        copy.Apply("from Oxbow Hollow to Grimwater").ShouldBe("from [place in Turkmenistan] to [place]");
        copy.ApplyToFile("oxbow-hollow-court.pdf").ShouldBe("[…].pdf");
    }

    [Fact]
    public void An_outlet_keeps_the_town_in_its_name_unless_it_is_told_elsewhere()
    {
        const string text = "The Baku Gazette reported it.";
        Of(new ReportOf("r1", "The Baku Gazette", text: text).Says("detention", "Selin Aktan", "2021-02-03").Says("release", "Selin Aktan", "2021-02-09").Build()).Apply(text).ShouldBe(text);
        Of(new ReportOf("r1", "The Baku Gazette", text: text).Says("detention", "Selin Aktan", "2021-02-03", "Baku", "AZ").Says("release", "Selin Aktan", "2021-02-09").Build())
            .Apply(text).ShouldBe("The [place in Azerbaijan] Gazette reported it.");
    }

    private static Redaction Of(FiledReport report) => Copies.Of(Coarse, report);

    private static FiledReport Text(string text) => Copies.Report("Selin Aktan", text: text).Build();
}

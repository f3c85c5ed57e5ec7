using Asyl.Casework.Data;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class StringsTests
{
    [Fact]
    public void every_event_type_has_its_phrase() => Missing("event", EventTypes.All.Select(type => type.Code)).ShouldBeEmpty();

    [Fact]
    public void every_status_has_its_words() => Missing("status", DataTable.Rows("statuses.tsv").Select(row => row["status"])).ShouldBeEmpty();

    [Fact]
    public void every_track_has_its_words() =>
        Missing("track", DataTable.Rows("statuses.tsv").Select(row => row["track"]).Where(track => track != "any").Distinct(StringComparer.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void every_code_of_an_enumeration_has_its_words()
    {
        string[] missing =
        [
            .. Missing("certainty", Enum.GetValues<Certainty>().Select(Codes.Of)), .. Missing("mark", Enum.GetValues<Review>().Select(Codes.Of)),
            .. Missing("about", Enum.GetValues<ContradictionKind>().Select(Codes.Of)), .. Missing("zone", Enum.GetValues<Zone>().Select(Codes.Of)),
            .. Missing("dependence", Enum.GetValues<DependenceKind>().Select(Codes.Of)), .. Missing("published", Enum.GetValues<PublishedBasis>().Select(Codes.Of)),
        ];
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void a_code_that_is_no_country_stays_as_it_is() => Strings.Country("XL").ShouldBe("XL");

    private static IEnumerable<string> Missing(string kind, IEnumerable<string> codes) => codes.Select(code => $"{kind}.{code}").Where(key => Strings.Find(key) is null);
}

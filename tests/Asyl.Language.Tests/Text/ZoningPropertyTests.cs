using Asyl.Language.Text;

namespace Asyl.Language.Tests.Text;

public sealed class ZoningPropertyTests
{
    [Fact]
    public void An_empty_text_has_no_zones() => Zoning.Partition("").Zones.ShouldBeEmpty();

    [Fact]
    public void Zones_partition_any_text()
    {
        AnyText.Check(Partitions);
        AnyText.CheckCharacters(Partitions);
    }

    private static void Partitions(string text)
    {
        var at = 0;
        foreach (var zone in Zoning.Partition(text).Zones)
        {
            zone.Start.ShouldBe(at);
            zone.End.ShouldBeGreaterThan(zone.Start);
            at = zone.End;
        }

        at.ShouldBe(text.Length);
    }
}

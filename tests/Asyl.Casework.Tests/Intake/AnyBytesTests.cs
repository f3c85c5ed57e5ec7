using Asyl.Casework.Intake;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Asyl.Casework.Tests.Intake;

/// <summary>Any bytes at all are a report or a refusal, and a report's statements stand where they say.</summary>
public sealed class AnyBytesTests : IDisposable
{
    private static readonly byte[] Story = "VAN, 3 May 2021 -- Police arrested Aygozel Rejepova on Monday. “She applied for asylum,” her lawyer said.\n"u8.ToArray();

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Random_bytes_never_throw() => Prop.ForAll<byte[]>(bytes => Holds(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_story_with_damaged_bytes_never_throws() => Prop.ForAll<byte, int, byte>((with, at, shift) =>
    {
        var damaged = Story.ToArray();
        for (var i = Math.Abs(at % damaged.Length); i < damaged.Length; i += shift + 1)
            damaged[i] = with;
        return Holds(damaged);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_story_cut_anywhere_never_throws()
    {
        for (var length = 0; length <= Story.Length; length++)
            Holds(Story[..length]).ShouldBeTrue();
    }

    private bool Holds(byte[] bytes)
    {
        if (FileIntake.Take(world.File("any.txt", bytes)) is not [ReceivedReport report])
            return true;
        var (reading, layers) = ReportReader.Read(report.Id, report.Kept.Sha256, report.Kept.Text, report.Layout, Edtf.Unknown);
        return reading.Statements.All(statement => report.Kept.Text[statement.Passage.Start..statement.Passage.End] == statement.Passage.Text)
            && layers.Zones.Sum(zone => zone.End - zone.Start) == report.Kept.Text.Length;
    }
}

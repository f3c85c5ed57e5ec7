using Asyl.Language.Text;

namespace Asyl.Casework.Intake;

/// <summary>What became of a file, or of one part of it: a report with its kept text, or one sentence that says why it was refused.</summary>
/// <param name="Part">The path inside a container; empty for the file itself.</param>
public abstract record Received(string Path, string Part)
{
    /// <summary>The name of the file, without its folder.</summary>
    public string File => System.IO.Path.GetFileName(Path);

    public string Name => NameOf(File, Part);

    internal static string NameOf(string file, string part) => part.Length == 0 ? file : $"{file} › {part}";
}

/// <summary>A report. The bytes of the file are the original; the kept text is what is read and cited.</summary>
/// <param name="OriginalType">What the file is; the report's own type may be another.</param>
public sealed record ReceivedReport(string Path, string Part, Content Original, string OriginalType, string MediaType, KeptText Kept, Provenance Source) : Received(Path, Part)
{
    public string Id => Reading.Ids.Report(Original.Sha256, Part);

    public PageLayout Layout => Source.On(Kept.Layout, isPage: Kept.Elements.Count > 0);
}

/// <summary>A file or a part that is not added, and why, in one sentence that says what was expected.</summary>
public sealed record Refused(string Path, string Part, string Why) : Received(Path, Part);

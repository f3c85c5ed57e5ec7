namespace Asyl.Casework.Intake;

/// <summary>What became of one file: a report with its kept text, or one sentence that says why it was refused.</summary>
public abstract record Received(string Path)
{
    /// <summary>The name of the file, without its folder.</summary>
    public string File => System.IO.Path.GetFileName(Path);
}

/// <summary>A file that is a report. The bytes are the original; the kept text is what is read and cited.</summary>
public sealed record ReceivedReport(string Path, byte[] Bytes, string Sha256, string MediaType, KeptText Kept) : Received(Path)
{
    public string Id => Reading.Ids.Report(Sha256, "");
}

/// <summary>A file that is not added, and why, in one sentence that says what was expected.</summary>
public sealed record Refused(string Path, string Why) : Received(Path);

namespace Asyl.Casework.Intake;

/// <summary>
/// Takes in one file. Enters: a path. Leaves: the reports in it with original bytes and kept text, and what is refused, each in one sentence; never nothing.
/// Never: a change to the file, an exception for bad input.
/// </summary>
public static class FileIntake
{
    private const int Batch = 64;
    private const long BatchBytes = 64 << 20;

    /// <summary>Files taken in one after another, in batches that fit into memory; the reports of one file are in one batch.</summary>
    public static IEnumerable<IReadOnlyList<Received>> Batches(IEnumerable<string> paths)
    {
        var (batch, bytes) = (new List<Received>(), 0L);
        foreach (var received in paths.Select(Take))
        {
            batch.AddRange(received);
            bytes += received.OfType<ReceivedReport>().FirstOrDefault()?.Original.Length ?? 0;
            if (batch.Count < Batch && bytes < BatchBytes)
                continue;
            yield return batch;
            (batch, bytes) = ([], 0);
        }

        if (batch.Count > 0)
            yield return batch;
    }

    public static IReadOnlyList<Received> Take(string path)
    {
        try
        {
            if (Directory.Exists(path))
                return No("expected a file, found a folder inside a folder that could not be listed");
            if (!File.Exists(path))
                return No("expected a file or a folder, found nothing there");
            // A pipe has no length either, and opening it would wait for ever.
            if (new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path).Length == 0)
                return No("expected text, found an empty file");
            return new Opening(path, Content.OfFile(path)).Open() is { Count: > 0 } found ? found : No("expected at least one report in it, found none");
        }
        catch (UnauthorizedAccessException)
        {
            return No("expected a readable file, but this account may not read it");
        }
        catch (IOException)
        {
            return No("expected a readable file, but it could not be read to its end (moved, locked or damaged)");
        }

        Refused[] No(string why) => [new Refused(path, "", why)];
    }
}

using System.Text.RegularExpressions;

namespace Asyl.Casework.Intake;

/// <summary>
/// Words that a person typed from a recording, or from a picture that no program could read. Lines that begin with a time, as 00:12:03 or [00:12:03], are paragraphs with that place; lines without one go on.
/// </summary>
public static partial class Transcript
{
    public const string Extractor = "transcript-1";

    private const string Remark = "its words were typed by a person: check them against the recording or picture";

    /// <exception cref="WorkspaceException">It holds no words.</exception>
    public static KeptText Read(string typed)
    {
        var written = new NamedParagraphs();
        var (words, time) = (new List<string>(), "");
        foreach (var line in typed.ReplaceLineEndings("\n").Split('\n'))
        {
            var match = Time().Match(line);
            if (match.Success || string.IsNullOrWhiteSpace(line))
                Finish();
            time = match.Success ? $"{match.Groups["h"].Value.PadLeft(2, '0')}:{match.Groups["m"].Value}:{match.Groups["s"].Value}" : time;
            words.Add(line[match.Length..]);
        }

        Finish();
        return written.Text.Length > 0
            ? KeptText.Of(written.Text, Extractor, Remark, written.Places)
            : throw new WorkspaceException("expected words in the transcript, found none");

        void Finish()
        {
            if (NamedParagraphs.Clean(string.Join('\n', words)) is { Length: > 0 } said)
                written.Add(said, time);
            words.Clear();
        }
    }

    [GeneratedRegex(@"^\s*(\[(?<h>[0-9]{1,2}):(?<m>[0-5][0-9]):(?<s>[0-5][0-9])([.,][0-9]+)?\]|(?<h>[0-9]{1,2}):(?<m>[0-5][0-9]):(?<s>[0-5][0-9])([.,][0-9]+)?(?![0-9:]))\s*[-–—:]?\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Time();
}

namespace Asyl.Casework.Intake.Formats;

/// <summary>A recording of sound or film, by its first bytes alone: kept as it is, with no words until somebody types them.</summary>
internal sealed class RecordingFormat : IFormat
{
    public string What => "a recording";

    public long MaximumLength => 4L << 30;

    public bool Knows(Content content) => TypeOf(content).Length > 0;

    public string TypeOf(Content content)
    {
        var head = content.Head.AsSpan();
        return head.StartsWith("ID3"u8) || IsFrame(head, content.Extension) ? "audio/mpeg"
            : head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WAVE"u8) ? "audio/wav"
            : head.StartsWith("OggS"u8) ? "audio/ogg"
            : head.StartsWith("fLaC"u8) ? "audio/flac"
            : head.StartsWith("#!AMR"u8) ? "audio/amr"
            : head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) ? "video/webm"
            : head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) ? head[8..11].SequenceEqual("M4A"u8) || head[8..11].SequenceEqual("M4B"u8) ? "audio/mp4" : "video/mp4"
            : "";
    }

    public IEnumerable<Piece> Open(Content content, Opening opening) =>
        [new Piece.Report("", TypeOf(content), KeptText.Of("", "recording-1", "it is a recording: type a transcript and add it with `asyl transcribe REPORT FILE.txt`", Places.None))];

    // A frame of MPEG audio has no other sign than eleven set bits, so its name must say so too.
    private static bool IsFrame(ReadOnlySpan<byte> head, string extension) => extension is ".mp3" or ".aac" && head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE0) == 0xE0 && head[1] != 0xFE;
}

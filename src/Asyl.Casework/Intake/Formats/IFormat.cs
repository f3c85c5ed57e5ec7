namespace Asyl.Casework.Intake.Formats;

/// <summary>A form that evidence comes in. A new one is a file in this folder, a row in <see cref="Known"/>, and a folder of tests.</summary>
internal interface IFormat
{
    /// <summary>As in "expected at most 4 MB of …": text, a web page.</summary>
    string What { get; }

    /// <summary>Bytes; at most <see cref="Content.MostHeld"/> for a format that looks at all of them.</summary>
    long MaximumLength { get; }

    /// <summary>Whether the content is of this form, by its first bytes before its name.</summary>
    bool Knows(Content content);

    /// <summary>The media type of the content as an original.</summary>
    string TypeOf(Content content);

    /// <summary>What is in it. A pure function of the content; broken content may throw <see cref="InvalidDataException"/> with a sentence that begins with "expected", or anything else.</summary>
    IEnumerable<Piece> Open(Content content, Opening opening);
}

using System.Text;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Text;

namespace Asyl.Casework.Intake;

/// <summary>What has no words of its own, written down and signed by a person: an original like any other, cited as a whole, read by no rule.</summary>
internal sealed record SignedNote(string Words, string Text, string Sha256)
{
    public string Id => Ids.Report(Sha256, "");

    /// <summary>The note's own words, without the signature.</summary>
    public FactCitation Whole => new(Id, Sha256, 0, Words.Length, Words);

    public static SignedNote Of(string words, string by, string at)
    {
        var own = words.ReplaceLineEndings("\n").Trim();
        var text = $"{own}\n— {by}, {at}\n";
        return new SignedNote(own, text, Hashes.OfText(text));
    }

    public void Keep(RecordStore record, Stamp stamp)
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        record.Originals.Keep(Sha256, () => new MemoryStream(bytes));
        ReportTable.Add(
            record.Connection,
            new ReportTable.Row(Id, stamp.Compartment, Sha256, "", "note.txt", MediaTypes.Note, Sha256, TextDecoder.Version, "", Text, "", ""),
            MediaTypes.Note,
            bytes.Length);
        CustodyTable.Append(record.Connection, stamp, "received", Sha256, "note.txt");
    }
}

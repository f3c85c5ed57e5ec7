using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Text;

namespace Asyl.Casework.Dossiers.Citing;

/// <summary>Words of a kept text under a number, checked to stand where they are said to stand.</summary>
public sealed record NumberedCitation
{
    public required int Number { get; init; }

    public required FiledReport Report { get; init; }

    public required string KeptSha256 { get; init; }

    public required Passage Passage { get; init; }

    public Zone Zone { get; init; }

    /// <summary>Where it stands in an original that is no text, such as "page 3", "Cases!B4" or "00:12:03"; empty where the characters say it.</summary>
    public string PlaceWords { get; init; } = "";

    /// <summary>The page of the original on which it begins, from 1; 0 where that has no pages.</summary>
    public int Page { get; init; }

    /// <summary>The page of the bundle on which it begins, from 1; 0 where no bundle goes with the document.</summary>
    public int BundlePage { get; init; }

    /// <summary>"bundle p. 37"; empty where no bundle goes with the document.</summary>
    public string BundleWords => BundlePage > 0 ? Strings.Of("cite.bundle", BundlePage) : "";

    /// <summary>Whether it cites what is seen on a page, and no words.</summary>
    public bool IsPicture => Passage.End == Passage.Start;

    /// <summary>Its words; where it cites what is seen, the place between brackets.</summary>
    public string Shown => IsPicture ? $"[{PlaceWords}]" : Passage.Text;

    /// <summary>The least settled decision among the statements that rest on these words.</summary>
    public Review Review { get; init; }

    /// <summary>Ids of the statements and facts that rest on these words: what people decide about.</summary>
    public IReadOnlyList<string> Statements { get; init; } = [];

    /// <summary>"exhibit A, characters 12–40; bundle p. 37"; for what is seen, without characters.</summary>
    public string ExhibitWords(string letter) =>
        $"{(IsPicture ? Strings.Of("cite.exhibit", letter) : Strings.Of("cite.place", letter, Passage.Start, Passage.End))}{(BundlePage > 0 ? $"; {BundleWords}" : "")}";

    /// <summary>"exhibit A, page 3"; without a place where the characters say it.</summary>
    public string Exhibit(string letter) => PlaceWords.Length > 0 ? $"{Strings.Of("cite.exhibit", letter)}, {PlaceWords}" : Strings.Of("cite.exhibit", letter);

    /// <summary>"A, page 37" of the bundle where one goes with the document; else "A, page 3", or "A" where the original has no places but characters.</summary>
    public string ExhibitAndPage(string letter) => string.Join(", ", new[] { letter, BundlePage > 0 ? Strings.Of("cite.page", BundlePage) : PlaceWords }.Where(words => words.Length > 0));

    public string Outlet => Tellers.Outlet(Report);

    /// <summary>The part of the page the words stand in, where it is not its text.</summary>
    public string ZoneWords => Zone == Zone.Body ? "" : Strings.Of($"zone.{Codes.Of(Zone)}");

    /// <summary>", 3 June 2019", to stand behind the outlet; empty where no date is known.</summary>
    public string PublishedWords => Report.Reading.Published.IsKnown ? $", {DateWords.Of(Report.Reading.Published)}" : "";

    public bool IsAccepted => Review is Review.Accepted or Review.Corrected;
}

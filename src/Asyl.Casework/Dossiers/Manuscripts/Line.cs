using Asyl.Casework.Dossiers.Redacting;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Manuscripts;

/// <summary>Words that run on in one line or paragraph.</summary>
public sealed record Line(IReadOnlyList<Run> Runs)
{
    public static Line Empty { get; } = new([]);

    /// <summary>The program's own words.</summary>
    public static Line Of(string text) => new([new Plain(text)]);

    public static Line Of(params Run[] runs) => new(runs);

    /// <summary>A name or title as a source writes it.</summary>
    public static Line Said(string text) => new([new Said(text)]);

    public Line And(params Run[] runs) => new([.. Runs, .. runs]);

    public Line And(string text) => And(new Plain(text));

    public Line And(Line other) => new([.. Runs, .. other.Runs]);

    /// <summary>Lines one after another with words between.</summary>
    public static Line Joined(string between, IEnumerable<Line> lines) => new([.. lines.SelectMany((line, index) => index == 0 ? line.Runs : [new Plain(between), .. line.Runs])]);

    internal Line Mapped(Func<Run, Run> change) => new([.. Runs.Select(change)]);
}

/// <summary>A piece of a line that looks one way.</summary>
public abstract record Run
{
    /// <summary>The same with what a redaction takes out of its text taken out.</summary>
    internal virtual Run Redacted(Redaction redaction) => this;
}

/// <summary>Words of the program.</summary>
public sealed record Plain(string Text, Look Look = Look.Plain) : Run
{
    internal override Run Redacted(Redaction redaction) => this with { Text = redaction.Apply(Text) };
}

public enum Look
{
    Plain,
    Strong,
    Emphasis,

    /// <summary>Stands for something that is not there, such as "not stated".</summary>
    Missing,
    Small,

    /// <summary>A hash or an id.</summary>
    Code,

    /// <summary>The letter of an exhibit.</summary>
    Letter,
}

/// <summary>A name or title as a source writes it, kept apart from the direction of the text around it.</summary>
/// <param name="IsFile">It is the name of a file.</param>
public sealed record Said(string Text, bool IsTitle = false, bool IsFile = false) : Run
{
    internal override Run Redacted(Redaction redaction) => this with { Text = IsFile ? redaction.ApplyToFile(Text) : redaction.Apply(Text) };
}

/// <summary>Words of a source, to stand in quotation marks.</summary>
/// <param name="Language">Of the words, BCP 47; empty or "und" where it is not known.</param>
public sealed record Quotation(string Text, string Language) : Run
{
    internal override Run Redacted(Redaction redaction) => this with { Text = redaction.Apply(Text) };
}

/// <summary>The numbers of notes that what stands before rests on.</summary>
public sealed record References(IReadOnlyList<int> Numbers) : Run;

/// <summary>How firm something stands: differs in word and sign, never in colour alone.</summary>
public sealed record Sign(Standing Standing) : Run
{
    public static Sign Of(bool isAccepted) => new(isAccepted ? Standing.Accepted : Standing.Proposed);

    /// <summary>What people decided.</summary>
    public static Sign Of(Review review) => new(review switch
    {
        Review.Corrected => Standing.Corrected,
        Review.Stale => Standing.Stale,
        Review.Accepted => Standing.Accepted,
        _ => Standing.Proposed,
    });

    public bool IsFirm => Standing is Standing.Accepted or Standing.Corrected;

    public string Words => Standing switch
    {
        Standing.Unknown => Strings.Of("status.unknown"),
        Standing.Disputed => Strings.Of("status.disputed"),
        _ => $"{(IsFirm ? '✔' : '·')} {Strings.Of($"mark.{Dossiers.Words.Codes.Of(Standing)}")}",
    };
}

public enum Standing
{
    Accepted,
    Corrected,
    Proposed,
    Stale,
    Unknown,
    Disputed,
}

/// <summary>Words that lead somewhere.</summary>
/// <param name="Target">"#" and the id of a part or chapter of this manuscript; otherwise an address as a source writes it, which only http and https make a link.</param>
public sealed record Link(string Text, string Target) : Run
{
    internal override Run Redacted(Redaction redaction) => IsWithin ? this with { Text = redaction.Apply(Text) } : this with { Text = redaction.ApplyToAddress(Text), Target = redaction.ApplyToAddress(Target) };

    public bool IsWithin => Target.StartsWith('#');

    public bool IsWeb => Uri.TryCreate(Target, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}

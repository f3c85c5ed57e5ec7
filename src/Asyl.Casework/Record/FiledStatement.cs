using Asyl.Casework.Reading;

namespace Asyl.Casework.Record;

/// <summary>A statement of a report with what people decided about it; corrected fields are already in place.</summary>
public sealed record FiledStatement(string Report, Statement Statement, Review Review)
{
    /// <summary>Whether a person stands behind it.</summary>
    public bool IsAccepted => Review is Review.Accepted or Review.Corrected;
}

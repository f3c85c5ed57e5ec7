using System.Globalization;

namespace Asyl.Casework.Record;

/// <summary>Who acts, when and in which compartment: on every row that people cause.</summary>
internal sealed record Stamp(string Compartment, string By, string At)
{
    public static Stamp Now(string compartment, string by, TimeProvider time) => new(compartment, by, Write(time.GetUtcNow()));

    public static string Write(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string at) => DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

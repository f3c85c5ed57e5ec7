using System.Globalization;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>Values as the types of the model take them; empty for what they cannot say.</summary>
internal static class FtmValues
{
    private static readonly string[] Schemes = ["http", "https", "ftp", "mailto"];

    /// <summary>The longest ISO 8601 prefix that holds every day which the date may mean: never more exact than what is known.</summary>
    public static string Date(Edtf date) => date switch
    {
        { IsBounded: false } => "",
        { IsInterval: false } => date.Text.TrimEnd('~', '?', '%'),
        { First: { } first, Last: { } last } when first.Year == last.Year => first.ToString(first.Month == last.Month ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture),
        _ => "",
    };

    public static string Country(string country) => country.Length == 2 ? country.ToLowerInvariant() : "";

    public static string Address(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme, StringComparer.Ordinal) ? url : "";

    /// <summary>The media type without its parameters.</summary>
    public static string MimeType(string mediaType) => mediaType.Split(';')[0].Trim();
}

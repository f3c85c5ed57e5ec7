namespace Asyl.Casework.Dossiers.Words;

/// <summary>Words that a template may ask for in a form of its language, as in "с {0:genitive}"; where it asks for none they stand in the form of what they are part of.</summary>
/// <param name="In">The words in a form; a form that the language lacks is the plain one.</param>
internal sealed record Inflected(Func<string, string> In, string Form = "") : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => In(string.IsNullOrEmpty(format) ? Form : format);
}

using System.CommandLine;
using Asyl.Casework.Dossiers;

namespace Asyl.Cli;

/// <summary><c>--language</c>: the language in which a command writes a document. What it says in the terminal stays in English.</summary>
internal sealed class LanguageOption : Option<string>
{
    public LanguageOption()
        : base("--language")
    {
        Description = $"The language to write in: {string.Join(", ", Strings.Languages)}.";
        HelpName = "LANGUAGE";
        DefaultValueFactory = _ => Strings.Languages[0];
        Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var language }] && !Strings.Languages.Contains(language, StringComparer.Ordinal))
                given.AddError($"expected one of {string.Join(", ", Strings.Languages)} after --language.");
        });
    }

    /// <summary>Makes the document, whole, in the language asked for.</summary>
    public T In<T>(ParseResult parsed, Func<T> make) => Strings.In(parsed.GetValue(this)!, make);
}

using System.Globalization;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>What is made until it is disposed of is made for a reader of that language.</summary>
internal sealed class InLanguage : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public InLanguage(string language) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}

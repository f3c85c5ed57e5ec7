using System.Globalization;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>What is made until it is disposed of is made for a reader of Russian.</summary>
internal sealed class InRussian : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public InRussian() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru");

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}

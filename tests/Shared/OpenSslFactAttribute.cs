namespace Asyl.Testing;

/// <summary>A fact that OpenSSL confirms, where it is installed.</summary>
internal sealed class OpenSslFactAttribute : FactAttribute
{
    public OpenSslFactAttribute() => Skip = Absent.OpenSsl;
}

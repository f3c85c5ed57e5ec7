namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>A bundle, made.</summary>
/// <param name="Pages">Where everything lies in it.</param>
/// <param name="Refused">Letters of the exhibits of which pages should be bound and cannot be.</param>
public sealed record BoundBundle(byte[] Pdf, BundlePages Pages, int Exhibits, IReadOnlyList<string> Refused);

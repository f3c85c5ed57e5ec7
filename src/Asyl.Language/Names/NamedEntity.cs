using Asyl.Language.Text;

namespace Asyl.Language.Names;

/// <summary>A name where it stands (UTF-16 code units), titles and roles not in it: "Ilyas Omarov" of "Judge Ilyas Omarov".</summary>
public readonly record struct NamedEntity(int Start, int End, EntityType Type)
{
    public Span Span => new(Start, End);
}

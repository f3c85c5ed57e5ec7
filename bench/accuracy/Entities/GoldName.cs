namespace Asyl.Accuracy.Entities;

/// <summary>A name that somebody marked, in UTF-16 code units; of the type <see cref="Other"/> when it is of none that is read.</summary>
internal sealed record GoldName(int Start, int End, int Type)
{
    public const int Other = 4;
}

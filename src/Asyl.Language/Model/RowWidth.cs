namespace Asyl.Language.Model;

/// <summary>How many weights a row holds: four where that is enough, else a multiple of 32, so that vectors need no remainder.</summary>
internal static class RowWidth
{
    public static int Of(int classes) => classes <= 4 ? 4 : (classes + 31) / 32 * 32;
}
